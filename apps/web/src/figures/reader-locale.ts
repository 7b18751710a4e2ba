import i18next from 'i18next'

/** The language that texts are shown in. */
const readerLanguage = (): string => i18next.language ?? 'en'

/** The reader's own variant of the language shown ("en-GB" for "en"), for numbers, dates and names; else the language itself. */
export function readerLocale(): string {
  const language = readerLanguage()
  const own = typeof navigator === 'undefined' ? [] : navigator.languages
  return own.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language
}

/** Made once for each locale, since making an Intl object takes long beside using it. */
export function perLocale<Made>(make: (locale: string) => Made): () => Made {
  const made = new Map<string, Made>()
  return () => {
    const locale = readerLocale()
    const one = made.get(locale) ?? make(locale)
    made.set(locale, one)
    return one
  }
}
