/** Languages that people read Shiftwork in (ISO 639-1). */
export const languages = ['en', 'fr', 'uk'] as const
export type Language = (typeof languages)[number]

/** Whether a text is the code of one of them. */
export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text)

/** The first language of a list of preferences ("fr-FR", "uk_UA.UTF-8", "C") that there are texts in; English without one. */
export function readableLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.slice(0, 2).toLowerCase()
    if (isLanguage(language) && !/^[a-z]/i.test(tag.slice(2))) return language
  }
  return 'en'
}
