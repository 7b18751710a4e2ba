import { createInstance } from 'i18next'
import { describe, expect, test } from 'vitest'
import { english } from './en/index.ts'
import { french } from './fr/index.ts'
import { ukrainian } from './uk/index.ts'

type Texts = { readonly [key: string]: string | Texts }
const flat = (texts: Texts, above = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[above + key, text]] : flat(text, `${above}${key}.`),
  )

const pluralForm = /_(one|two|few|many|other)$/
const stem = (key: string) => key.replace(pluralForm, '')
const inEnglish = new Map(flat(english))
const originalOf = (key: string) => inEnglish.get(key) ?? inEnglish.get(`${stem(key)}_other`)
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort()
const words = (text: string) => text.replace(/\{\{\w+\}\}/g, '')

/** Words that the languages have in common. */
const everywhere = ['Shiftwork']
const sameInFrench = [
  ...everywhere,
  'Budget',
  'Budget {{number}}',
  'Distance',
  'Licence',
  'Net',
  'net',
  'Notes',
  'Phases',
  'sites',
  'Source',
  'Standard',
  'standard',
  'Total',
  'Version',
  'Viable',
]
const languages = [
  { code: 'fr', texts: flat(french), forms: ['one', 'many', 'other'], same: sameInFrench },
  { code: 'uk', texts: flat(ukrainian), forms: ['one', 'few', 'many', 'other'], same: everywhere },
] as const

describe.each(languages)('$code', ({ code, texts, forms, same }) => {
  const keys = new Set(texts.map(([key]) => key))

  test('has every text of the English, in every plural form of its own, and no other', () => {
    const wanted = [...inEnglish.keys()].flatMap((key) => (pluralForm.test(key) ? forms.map((form) => `${stem(key)}_${form}`) : [key]))
    expect([...keys].sort()).toEqual([...new Set(wanted)].sort())
    expect(forms).toEqual(
      new Intl.PluralRules(code)
        .resolvedOptions()
        .pluralCategories.toSorted((a, b) => forms.indexOf(a as never) - forms.indexOf(b as never)),
    )
  })

  test('holds the places that the English holds', () => {
    const differ = texts.filter(([key, text]) => {
      const [own, original] = [placeholders(text), placeholders(originalOf(key) ?? '')]
      // "There is one problem": a form for a single number need not say it, and one for others may say it where the English does not.
      const counted = pluralForm.test(key) ? (names: string[]) => names.filter((name) => name !== '{{count}}') : (names: string[]) => names
      return JSON.stringify(counted(own)) !== JSON.stringify(counted(original))
    })
    expect(differ).toEqual([])
  })

  test('says nothing in English', () => {
    const untranslated = texts.filter(([key, text]) => /\p{L}{2}/u.test(words(text)) && text === originalOf(key))
    expect([...new Set(untranslated.map(([, text]) => text))].sort()).toEqual([...same].sort())
  })
})

test('every Ukrainian text has Cyrillic letters', () => {
  const latin = flat(ukrainian).filter(([, text]) => /\p{L}{2}/u.test(words(text)) && !/\p{Script=Cyrillic}/u.test(text))
  expect(latin.map(([, text]) => text)).toEqual(everywhere)
})

test('French keeps its punctuation with the word before; apostrophes are curved', () => {
  const broken = flat(french).filter(([, text]) => / [:;!?»%]|« |['"]/.test(text))
  expect(broken).toEqual([])
  expect(flat(ukrainian).filter(([, text]) => /['"“”]/.test(text))).toEqual([])
})

describe('plurals', async () => {
  const i18n = createInstance()
  await i18n.init({
    lng: 'en',
    resources: { en: english, fr: french, uk: ukrainian },
    defaultNS: 'builder',
    interpolation: { escapeValue: false },
    fallbackLng: false,
  })
  test.each([
    ['uk', 1, '1 помилка'],
    ['uk', 2, '2 помилки'],
    ['uk', 5, '5 помилок'],
    ['uk', 11, '11 помилок'],
    ['uk', 21, '21 помилка'],
    ['uk', 22, '22 помилки'],
    ['uk', 1.5, '1.5 помилки'],
    ['fr', 0, '0 erreur'],
    ['fr', 1, '1 erreur'],
    ['fr', 2, '2 erreurs'],
    ['fr', 21, '21 erreurs'],
    ['fr', 1_000_000, '1000000 d’erreurs'],
    ['en', 1, '1 problem'],
    ['en', 21, '21 problems'],
  ])('%s %d: %s', (language, count, text) => {
    expect(i18n.getFixedT(language, 'builder')('faults', { count })).toBe(text)
  })

  test('a text of its own for none', () => {
    expect(i18n.getFixedT('uk', 'runs')('queued', { count: 0 })).toBe('Вона наступна в черзі.')
    expect(i18n.getFixedT('fr', 'runs')('queued', { count: 0 })).toBe('Elle est la prochaine dans la file.')
  })
})
