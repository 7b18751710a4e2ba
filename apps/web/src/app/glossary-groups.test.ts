import { expect, test } from 'vitest'
import { glossary as english } from '../locales/en/glossary.ts'
import { glossary as french } from '../locales/fr/glossary.ts'
import { glossary as ukrainian } from '../locales/uk/glossary.ts'
import { glossaryGroups } from './glossary-groups.ts'

test('every group and every word is shown once', () => {
  expect(glossaryGroups.map(({ group }) => group)).toEqual(Object.keys(english.group))
  expect(glossaryGroups.flatMap(({ terms }) => terms)).toEqual(Object.keys(english.term))
})

test.each([
  ['English', english],
  ['French', french],
  ['Ukrainian', ukrainian],
])('in %s each word has a name of its own and is explained in two sentences at most', (_, { term }) => {
  const names = Object.values(term).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, means } of Object.values(term)) {
    const sentences = means.split(/(?<=[.!?])\s+/)
    expect(sentences.length, name).toBeLessThanOrEqual(2)
    expect(means, name).toMatch(/\.$/)
    expect(means.length, name).toBeLessThanOrEqual(220)
  }
})
