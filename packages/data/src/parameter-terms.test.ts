import { expect, test } from 'vitest'
import { parametersIn } from './parameter-terms.ts'
import { parameters } from './parameters.ts'

const bare = ({ term: _, unit: __, ...rest }: (typeof english)[number]) => rest
const english = parametersIn('en')

test('English parameters are those of the files', () => expect(english).toEqual(parameters()))

test.each(['fr', 'uk'] as const)('every term and unit is in the language (%s), and nothing else differs', (language) => {
  const own = parametersIn(language)
  expect(own.map(bare)).toEqual(english.map(bare))
  const left = own.filter(({ term, unit }, k) => term === english[k]!.term || unit === english[k]!.unit)
  expect(left.map(({ path, term, unit }) => [path, term, unit])).toEqual([])
  expect(new Set(own.map(({ term }) => term)).size).toBe(own.length)
  for (const { path, term, unit } of own) {
    expect(term.length, path).toBeLessThanOrEqual(170)
    expect(`${term} ${unit}`, path).not.toMatch(/['{}]|\s\s| [:;!?»%]|« /)
  }
})

test('French terms are in Latin letters alone, Ukrainian terms and units hold Cyrillic ones', () => {
  for (const { term, unit } of parametersIn('fr')) expect(`${term} ${unit}`).not.toMatch(/\p{Script=Cyrillic}/u)
  for (const { path, term, unit } of parametersIn('uk')) {
    expect(term, path).toMatch(/\p{Script=Cyrillic}/u)
    expect(unit, path).toMatch(/\p{Script=Cyrillic}/u)
  }
})
