import { z } from 'zod'

/** Languages that people read Shiftwork in (ISO 639-1). */
export const LanguageSchema = z.enum(['en', 'fr', 'uk'])
export type Language = z.infer<typeof LanguageSchema>

/** The first language of a list of preferences ("fr-FR", "uk_UA.UTF-8", "C") that there are texts in; English without one. */
export function readableLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = LanguageSchema.safeParse(tag.slice(0, 2).toLowerCase())
    if (language.success && !/^[a-z]/i.test(tag.slice(2))) return language.data
  }
  return 'en'
}
