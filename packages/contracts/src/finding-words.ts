import type { FindingWords } from './finding-text.ts'
import type { Language } from './language.ts'

const loaders: Readonly<Record<Language, () => Promise<FindingWords>>> = {
  en: async () => (await import('./locales/findings.en.ts')).englishFindingWords,
  fr: async () => (await import('./locales/findings.fr.ts')).frenchFindingWords,
  uk: async () => (await import('./locales/findings.uk.ts')).ukrainianFindingWords,
}

/** The words of findings in a language, loaded when they are asked for. */
export const findingWords = (language: Language): Promise<FindingWords> => loaders[language]()
