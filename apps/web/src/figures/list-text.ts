import { perLocale } from './reader-locale.ts'

const lists = perLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }))

/** "a, b and c" in the reader's language. */
export const listText = (parts: readonly string[]): string => lists().format(parts)
