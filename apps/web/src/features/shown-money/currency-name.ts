import { perLocale } from '../../figures/reader-locale.ts'

const names = perLocale((locale) => new Intl.DisplayNames(locale, { type: 'currency' }))

/** "EUR · Euro" in the reader's language. */
export function currencyName(code: string): string {
  const name = names().of(code)
  return name && name !== code ? `${code} · ${name}` : code
}
