import { ParametersSchema } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { parametersIn } from './parameter-terms.ts'
import { parameters } from './parameters.ts'

const english = parametersIn('en')
/** What no language changes. */
const bare = ({ term: _, unit: __, claims, ...rest }: (typeof english)[number]) => ({
  ...rest,
  claims: claims.map(({ note: ___, source: { title: ____, ...source }, ...claim }) => ({ ...claim, source })),
})

test('English parameters are those of the files', () => expect(english).toEqual(parameters()))

test.each(['fr', 'uk'] as const)('every term, unit and note is in the language (%s), and nothing else differs', (language) => {
  const own = ParametersSchema.parse(parametersIn(language))
  expect(own.map(bare)).toEqual(english.map(bare))
  const left = own.filter(({ term, unit }, k) => term === english[k]!.term || unit === english[k]!.unit)
  expect(left.map(({ path, term, unit }) => [path, term, unit])).toEqual([])
  expect(new Set(own.map(({ term }) => term)).size).toBe(own.length)
  own.forEach(({ path, term, unit, claims }, k) => {
    expect(term.length, path).toBeLessThanOrEqual(170)
    const texts = [term, unit, ...claims.flatMap(({ note }) => (note === undefined ? [] : [note]))]
    for (const text of texts) expect(text, path).not.toMatch(language === 'fr' ? /['{}]|\s\s| [:;!?»%]|« / : /['{}]|\s\s/)
    claims.forEach(({ id, note }, n) => {
      const original = english[k]!.claims[n]!.note
      expect(note === undefined, `${path} ${id}`).toBe(original === undefined)
      if (note !== undefined) expect(note, `${path} ${id}`).not.toBe(original)
    })
  })
})

test('notes say the same numbers in every language', () => {
  const numbersOf = (text = '') =>
    text
      .replaceAll(',', '.')
      .replace(/(?<=\d)[\s\u00a0](?=\d{3})/gu, '.')
      .match(/\d[\d.]*\d|\d/g) ?? []
  for (const language of ['fr', 'uk'] as const) {
    parametersIn(language).forEach(({ path, claims }, k) => {
      claims.forEach(({ id, note }, n) => {
        const original = numbersOf(english[k]!.claims[n]!.note)
        expect(numbersOf(note).sort(), `${path} ${id}: ${note}`).toEqual(original.sort())
      })
    })
  }
})

test('our own judgement is named as such in the language', () => {
  const titles = (language: 'en' | 'fr' | 'uk') =>
    parametersIn(language).flatMap(({ claims }) => claims.filter(({ said }) => said === 'default').map(({ source }) => source.title))
  expect(titles('en')[0]).toBe('Judgement of the authors of this model')
  expect(titles('fr')).not.toContain('Judgement of the authors of this model')
  expect(titles('uk')).not.toContain('Judgement of the authors of this model')
})

test('French terms are in Latin letters alone, Ukrainian terms, units and notes hold Cyrillic ones', () => {
  for (const { term, unit } of parametersIn('fr')) expect(`${term} ${unit}`).not.toMatch(/\p{Script=Cyrillic}/u)
  for (const { path, term, unit, claims } of parametersIn('uk')) {
    for (const text of [term, unit, ...claims.map(({ note = 'і' }) => note)]) {
      if (/\p{L}/u.test(text)) expect(text, path).toMatch(/\p{Script=Cyrillic}/u)
    }
  }
})
