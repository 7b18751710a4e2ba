import { describe, expect, test } from 'vitest'
import { sayer, withWords } from './bundled-texts.ts'

const french = sayer({
  language: 'fr',
  texts: { Welders: 'Soudeurs', 'Our judgement.': 'Notre jugement.' },
  patterns: [
    ['{product} is {share} of output.', '{product} fait {share} de la production.'],
    ['Wage x {level}. {why}', 'Salaire x {level}. {why}'],
  ],
})

describe('texts that come with the model', () => {
  test('whole texts, and those in which numbers and codes vary', () => {
    expect(french('Welders')).toBe('Soudeurs')
    expect(french('C302T309 is 0.31 of output.')).toBe('C302T309 fait 0,31 de la production.')
    expect(french('Wage x 0.4. Our judgement.')).toBe('Salaire x 0,4. Notre jugement.')
  })

  test('a text that its writer has changed is the writer’s', () => {
    expect(french('Welders of ours')).toBe('Welders of ours')
    expect(french('constructor')).toBe('constructor')
  })

  test('back into English the decimal sign is a point', () => {
    const english = sayer({
      language: 'en',
      texts: {},
      patterns: [['{product} fait {share} de la production.', '{product} is {share} of output.']],
    })
    expect(english('C29 fait 0,5 de la production.')).toBe('C29 is 0.5 of output.')
  })

  test('only words are said anew: ids and codes stay, and what has none is the very same', () => {
    const plain = { id: 'Welders', count: 3, list: [{ code: 'Welders' }] }
    const given = { plain, pool: { id: 'Welders', name: 'Welders', claims: [{ note: 'Our judgement.', source: { title: 'Dares' } }] } }
    const said = withWords(given, french)
    expect(said.pool).toEqual({ id: 'Welders', name: 'Soudeurs', claims: [{ note: 'Notre jugement.', source: { title: 'Dares' } }] })
    expect(said.plain).toBe(plain)
    expect(withWords(plain, french)).toBe(plain)
  })
})
