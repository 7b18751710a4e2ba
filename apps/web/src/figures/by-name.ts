import { perLocale } from './reader-locale.ts'

const collators = perLocale((locale) => new Intl.Collator(locale, { ignorePunctuation: true }))

/** The order of an alphabetical list in the reader's language, in which an apostrophe or a hyphen is no letter. */
export const byName = (a: string, b: string): number => collators().compare(a, b)
