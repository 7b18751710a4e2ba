import { describe, expect, test } from 'vitest'
import { findingText } from './english-findings.ts'
import { finding } from './finding.ts'
import { saidFinding, translatedPiece } from './finding-text.ts'
import { findingWords } from './finding-words.ts'

const english = await findingWords('en')
const placeholders = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort()
const words = (text: string) => text.replace(/\{\w+\}/g, '')

describe.each([
  ['fr', await findingWords('fr')],
  ['uk', await findingWords('uk')],
] as const)('findings in %s', (language, other) => {
  const both = Object.entries(english.texts).map(([code, text]) => ({ code, text, own: other.texts[code] }))

  test('no code is missing and none is left over; what has a remedy in English has one here', () => {
    expect(Object.keys(other.texts).sort()).toEqual(Object.keys(english.texts).sort())
    expect(both.filter(({ text, own }) => text.remedy && !own?.remedy).map(({ code }) => code)).toEqual([])
  })

  test('the same values stand in each sentence', () => {
    const differ = both.filter(({ text, own }) => {
      const remedies = text.remedy === undefined ? [] : [placeholders(own?.remedy), placeholders(text.remedy)]
      return (
        JSON.stringify(placeholders(own?.says)) !== JSON.stringify(placeholders(text.says)) ||
        JSON.stringify(remedies[0]) !== JSON.stringify(remedies[1])
      )
    })
    expect(differ.map(({ code }) => code)).toEqual([])
  })

  test('nothing is left in English', () => {
    const said = [...Object.values(other.texts).flatMap(({ says, remedy }) => [says, remedy ?? '']), ...Object.values(other.pieces)]
    const originals = new Set(Object.values(english.texts).flatMap(({ says, remedy }) => [says, remedy ?? '']))
    expect(said.filter((text) => /\p{L}{2}/u.test(words(text)) && originals.has(text))).toEqual([])
    const latin = said.filter((text) => /\p{L}{2}/u.test(words(text)) && !/\p{Script=Cyrillic}/u.test(text))
    if (language === 'uk') expect(latin).toEqual([])
    else expect(said.filter((text) => / [:;!?»%]|« |'/.test(text))).toEqual([])
  })

  test('pieces keep what varies in them', () => {
    const differ = Object.entries(other.pieces).filter(([from, to]) => `${placeholders(from)}` !== `${placeholders(to)}`)
    expect(differ).toEqual([])
  })
})

test('a finding whose reason is another one says it in the same language', async () => {
  const why = { why: 'The phase …', whyCode: 'phase-never-starts', whyPath: '/phases/1', whyFound: '72', whyExpected: 'less than 60' }
  const unsound = finding('claims-not-computable', { values: { voice: 'promoter', phase: 'start-up', horizon: 60, ...why } })
  expect(saidFinding(unsound, await findingWords('uk')).says).toContain('Етап start-up почався б у місяці 72')
  expect(saidFinding(unsound, await findingWords('uk')).says).not.toMatch(/The phase|\{/)
  expect(saidFinding(finding('claims-not-computable', { values: { voice: 'promoter', why: 'of this' } }), english).says).toContain(
    ': of this.',
  )
})

test('what a finding carries in English is said in the language of the reader; codes and names stay', async () => {
  const late = finding('phase-never-starts', { found: '72', expected: 'less than 60', values: { phase: 'pools of water', horizon: 60 } })
  const uk = await findingWords('uk')
  expect(saidFinding(late, uk).says).toBe('Етап pools of water почався б у місяці 72, після горизонту в 60 міс.')
  const large = finding('too-large', { found: '2.5', expected: 'above 0 and at most 1.5' })
  expect(saidFinding(large, uk).says).toBe('Є 2.5; очікується: більше 0 і не більше 1.5.')
  const fr = await findingWords('fr')
  expect(saidFinding(finding('outside-domain', { found: '-1', expected: 'a whole number from 0 to 59' }), fr).says).toBe(
    'Trouvé : -1 ; le modèle a besoin d’un nombre : un nombre entier de 0 à 59.'.replace(/ ([:;])/g, '\u00a0$1'),
  )
  expect(translatedPiece('something nobody has thought of', fr.pieces)).toBeUndefined()
})

test('a remedy of the finding itself goes before that of its code where it can be said, and is never lost', async () => {
  const fr = await findingWords('fr')
  const busy = finding('overloaded', { remedy: 'Try again in a few seconds.' })
  expect(saidFinding(busy, fr).remedy).toBe('Réessayez dans quelques secondes.')
  expect(findingText(busy).remedy).toBe('Try again in a few seconds.')
  expect(saidFinding(finding('not-valid', { remedy: 'Ask a plumber.' }), fr).remedy).toBe('Ask a plumber.')
  expect(saidFinding(finding('not-whole', { remedy: 'Ask a plumber.' }), fr).remedy).toBe('Arrondissez.')
})

test('a code without a text is shown, with what was found and expected', async () => {
  const unknown = finding('never-heard-of', { found: 'nothing', expected: 'a number' })
  expect(saidFinding(unknown, await findingWords('uk')).says).toBe('never heard of: є нічого, очікується: число')
  expect(findingText(unknown).says).toBe('never heard of: found nothing, expected a number')
})
