import type { CatalogueItem, Language } from '@shiftwork/contracts'
import { once, readBundledJson } from './bundled-file.ts'
import { catalogue } from './catalogue.ts'

/** What an item says in words; sources, producers and licences only where words of ours stand in them. */
type Words = Pick<CatalogueItem, 'title' | 'holds' | 'unit' | 'faults'> & Partial<Pick<CatalogueItem, 'producer' | 'licence' | 'source'>>

const wordsIn = {
  fr: once(() => readBundledJson<Record<string, Words>>('names/catalogue.fr.json')),
  uk: once(() => readBundledJson<Record<string, Words>>('names/catalogue.uk.json')),
}

/** The catalogue with its words in a language; figures, hashes and addresses are the same in each. */
export function catalogueIn(language: Language): readonly CatalogueItem[] {
  if (language === 'en') return catalogue()
  const words = wordsIn[language]()
  return catalogue().map((item) => ({ ...item, ...words[item.id] }))
}
