import { type Language, readableLanguage } from '@shiftwork/contracts'
import i18next, { type Resource } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { countWriter } from '../figures/count-writer.ts'
import { isolated } from '../figures/isolated.ts'
import type { english } from '../locales/en/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: typeof english
  }
}

/** A reader loads one language: each is a file of its own. */
const loaders: Readonly<Record<Language, () => Promise<Resource[string]>>> = {
  en: async () => (await import('../locales/en/index.ts')).english,
  fr: async () => (await import('../locales/fr/index.ts')).french,
  uk: async () => (await import('../locales/uk/index.ts')).ukrainian,
}

const keptUnder = 'shiftwork-language'

/** What the reader chose last, else what the browser asks for. A browser may refuse storage; then nothing is kept. */
function firstLanguage(): Language {
  let kept: string | null = null
  try {
    kept = localStorage.getItem(keptUnder)
  } catch {
    kept = null
  }
  return readableLanguage([...(kept ? [kept] : []), ...navigator.languages])
}

function keep(language: Language): void {
  try {
    localStorage.setItem(keptUnder, language)
  } catch {
    // The choice holds until the page is closed.
  }
}

/** Texts and the language of the document; nothing of the page is touched before all of them are there. */
async function show(language: Language): Promise<void> {
  for (const [part, words] of Object.entries(await loaders[language]())) i18next.addResourceBundle(language, part, words)
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}

/** Before the first page is shown. React escapes all text itself: what is put into a text is only kept in its own direction. */
export async function startTranslation(): Promise<void> {
  const language = firstLanguage()
  await i18next
    .use(initReactI18next)
    .use(countWriter)
    .init({
      lng: language,
      fallbackLng: false,
      defaultNS: 'app',
      resources: {},
      interpolation: { escape: isolated, alwaysFormat: true },
      react: { useSuspense: false },
    })
  await show(language)
}

/** Shows another language in the page as it stands, and keeps the choice. */
export async function changeLanguage(language: Language): Promise<void> {
  await show(language)
  keep(language)
}
