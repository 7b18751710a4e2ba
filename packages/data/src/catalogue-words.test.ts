import { CatalogueItemSchema } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'
import { catalogueIn } from './catalogue-words.ts'

test('the English catalogue is the one that is written down', () => expect(catalogueIn('en')).toEqual(catalogue()))

test.each(['fr', 'uk'] as const)(
  'every item says in words (%s) what it holds, in what unit and what is wrong with it; nothing else differs',
  (language) => {
    const english = catalogue()
    const own = catalogueIn(language)
    expect(own.map(({ id, records, sha256, year }) => [id, records, sha256, year])).toEqual(
      english.map(({ id, records, sha256, year }) => [id, records, sha256, year]),
    )
    own.forEach((item, k) => {
      expect(CatalogueItemSchema.parse(item)).toEqual(item)
      const other = english[k]!
      expect(item.faults, item.id).toHaveLength(other.faults.length)
      const pairs = [[item.title, other.title], [item.holds, other.holds], ...item.faults.map((fault, n) => [fault, other.faults[n]])]
      for (const [text, englishText] of pairs) {
        expect(text, item.id).not.toBe(englishText)
        expect(text, item.id).toMatch(language === 'uk' ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}/u)
        expect(text, item.id).not.toMatch(language === 'fr' ? /'|\s\s| [:;!?»%]|« / : /'|\s\s/)
      }
      if (language === 'fr') expect(JSON.stringify(item), item.id).not.toMatch(/\p{Script=Cyrillic}/u)
    })
  },
)
