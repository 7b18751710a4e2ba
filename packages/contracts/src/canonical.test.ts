import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from './canonical.ts'

test('keys are sorted, nothing else is moved', () => {
  expect(canonicalJson({ b: [2, 1], a: { d: null, c: 'é' } })).toBe('{"a":{"c":"é","d":null},"b":[2,1]}')
})
test('what is read back is the same value, and its canonical text the same text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }),
    { seed: 3 },
  )
})
test('a number that is not finite has no canonical text', () =>
  expect(() => canonicalJson({ a: Number.POSITIVE_INFINITY })).toThrow(TypeError))
