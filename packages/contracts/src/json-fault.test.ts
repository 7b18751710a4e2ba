import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from './json-fault.ts'

test.each([
  ['{"a": 1,}', 8],
  ['{"a" 1}', 5],
  ['[1, 2', 5],
  ['{"a": tru}', 6],
  ["{'a': 1}", 1],
  ['{"a": 01}', 7],
  ['{} {}', 3],
  ['', 0],
  ['[1 2]', 3],
])('%s breaks at offset %i', (text, offset) => expect(jsonFault(text)).toBe(offset))

test('what is JSON has no fault, pretty or not', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(4), (text, indent) => {
      expect(jsonFault(text)).toBeNull()
      expect(jsonFault(JSON.stringify(JSON.parse(text), null, indent))).toBeNull()
    }),
    { seed: 11 },
  )
})

test('agrees with JSON.parse on texts with one character taken out', () => {
  const parses = (text: string) => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  fc.assert(
    fc.property(fc.json(), fc.nat(), (text, n) => {
      const cut = text.slice(0, n % text.length) + text.slice((n % text.length) + 1)
      expect(jsonFault(cut) === null).toBe(parses(cut))
    }),
    { seed: 12, numRuns: 2000 },
  )
})

test('a hundred thousand open brackets end in an answer, not in a full stack', () => expect(jsonFault('['.repeat(100_000))).toBe(100_000))
