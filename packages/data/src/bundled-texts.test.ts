import { type Language, withWords } from '@shiftwork/contracts'
import { describe, expect, test } from 'vitest'
import { saying } from './bundled-texts.ts'
import { examples } from './examples.ts'
import { placedTemplate } from './templates/placed-template.ts'

/** Texts of a scenario, each with its field: names, notes and titles of sources. */
function wordsOf(value: unknown, field = ''): [string, string][] {
  if (typeof value === 'string') return ['name', 'notes', 'note'].includes(field) ? [[field, value]] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, key))
}
const textsOf = (value: unknown) => [...new Set(wordsOf(value).map(([, text]) => text))]
const [french, ukrainian, english] = (['fr', 'uk', 'en'] as Language[]).map(saying) as [never, never, never]
const say = { fr: french, uk: ukrainian, en: english } as Record<Language, (text: string) => string>
/** Numbers as they are said in each language, without signs between their digits. */
const digits = (text: string) => text.replace(/[^0-9]/g, '')

describe.each(examples().map(({ name, scenario }) => [name, scenario] as const))('%s', (_, scenario) => {
  const texts = textsOf(scenario)

  test('every name and note is there in French and in Ukrainian', () => {
    expect(texts.length).toBeGreaterThan(50)
    expect(texts.filter((text) => say.fr(text) === text)).toEqual([])
    expect(texts.filter((text) => !/\p{Script=Cyrillic}/u.test(say.uk(text)))).toEqual([])
  })

  test('with the same numbers', () => {
    const plain = texts.filter((text) => !/\b(one|two|three|four|six|nine|ten|1 billion|2026-01-24)\b/i.test(text))
    expect(plain.filter((text) => digits(say.fr(text)) !== digits(text))).toEqual([])
    expect(plain.filter((text) => digits(say.uk(text)) !== digits(text))).toEqual([])
  })

  test('typographic apostrophes, and no stray space', () => {
    for (const text of texts) for (const shown of [say.fr(text), say.uk(text)]) expect(shown).not.toMatch(/^\s|\s$| {2}|'/)
    for (const text of texts) expect(say.fr(text)).not.toMatch(/ [:;!?»%]|« /)
  })

  test('what was stored in one language is shown in the others, and as it was in English', () => {
    const inFrench = withWords(scenario, say.fr)
    expect(withWords(inFrench, say.uk)).toEqual(withWords(scenario, say.uk))
    expect(withWords(inFrench, say.en)).toEqual(scenario)
  })
})

test('a template that was placed in one language is shown in another', () => {
  const placed = (language: Language) => placedTemplate('battery-pack-plant', 'UA-46', language)!
  expect(withWords(placed('fr'), say.uk)).toEqual(placed('uk'))
  expect(withWords(placed('uk'), say.en)).toEqual(placed('en'))
})
