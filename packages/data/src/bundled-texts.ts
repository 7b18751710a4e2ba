import { type BundledTexts, type Language, LanguageSchema, type Say, sayer } from '@shiftwork/contracts'
import { once } from './bundled-file.ts'
import { type NamesByCode, translatedNames } from './translated-names.ts'

/** English texts stand for themselves: their tables name them by what they say. */
const english: NamesByCode = {}
type Row = Readonly<Record<Language, string>>

/** Every text of the worked examples and of the templates that is translated, in the three languages. */
const rows = once((): readonly Row[] =>
  ['examples', 'templates'].flatMap((file) => {
    const { fr, uk } = translatedNames(file, english)
    return Object.keys(fr).map((en) => ({ en, fr: fr[en]!, uk: uk[en]! }))
  }),
)

/** Where two texts are one in a language, the first one counts. */
function bundledTextsIn(language: Language): BundledTexts {
  const texts: Record<string, string> = {}
  const patterns: [string, string][] = []
  for (const from of LanguageSchema.options) {
    if (from === language) continue
    for (const row of rows()) {
      const [written, shown] = [row[from], row[language]]
      if (written === shown || Object.hasOwn(texts, written)) continue
      if (written.includes('{')) patterns.push([written, shown])
      else texts[written] = shown
    }
  }
  return { language, texts, patterns }
}

const known = once(() => new Map(LanguageSchema.options.map((language) => [language, bundledTextsIn(language)])))
const sayers = once(() => new Map([...known()].map(([language, texts]) => [language, sayer(texts)])))

/** Texts of the worked examples and templates in a language, by the same texts in the others. */
export function bundledTexts(language: Language): BundledTexts {
  return known().get(language)!
}

/** Says those texts in a language. */
export function saying(language: Language): Say {
  return sayers().get(language)!
}
