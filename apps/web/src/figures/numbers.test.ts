import i18next from 'i18next'
import { beforeAll, describe, expect, test } from 'vitest'
import { countWriter } from './count-writer.ts'
import { listText } from './list-text.ts'
import { aboutNumber, compactNumber, inputNumber, monthName, partialDate, percent, yearNumber } from './numbers.ts'

/** Intl sets thousands apart and ties signs to numbers with spaces of several widths. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe.each([
  ['en', ['1,600', '0.5', '12.5%', 'May 2028', '2028', 'a, b, and c', '1.23M', 'Feb 16, 2026', '12,345 lines']],
  ['fr', ['1 600', '0,5', '12,5 %', 'mai 2028', '2028', 'a, b et c', '1,23 M', '16 févr. 2026', '12 345 lignes']],
  ['uk', ['1 600', '0,5', '12,5%', 'трав. 2028 р.', '2028', 'a, b і c', '1,23 млн', '16 лют. 2026 р.', '12 345 рядків']],
] as const)('in %s', (language, expected) => {
  beforeAll(async () => {
    await i18next.use(countWriter).init({
      lng: language,
      resources: {
        en: { t: { lines_one: '{{count}} line', lines_other: '{{count}} lines' } },
        fr: { t: { lines_one: '{{count}} ligne', lines_many: '{{count}} de lignes', lines_other: '{{count}} lignes' } },
        uk: {
          t: { lines_one: '{{count}} рядок', lines_few: '{{count}} рядки', lines_many: '{{count}} рядків', lines_other: '{{count}} рядка' },
        },
      },
      interpolation: { escapeValue: false, alwaysFormat: true },
    })
  })

  test('numbers, shares, dates, lists and counts are written as the language writes them', () => {
    const lines = i18next.t as unknown as (key: string, words: object) => string
    const written = [
      aboutNumber(1640),
      inputNumber(0.5),
      percent(0.125),
      monthName('2028-05'),
      yearNumber(2028),
      listText(['a', 'b', 'c']),
      compactNumber(1_234_000),
      partialDate('2026-02-16'),
      lines('lines', { ns: 't', count: 12_345 }),
    ]
    expect(written.map(plain)).toEqual(expected)
  })
})
