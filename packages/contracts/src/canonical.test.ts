import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson, inKeyOrder } from './canonical.ts'

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
test('keys that look like numbers stand in code-unit order too, and a key of the prototype is a key like any other', () => {
  expect(canonicalJson({ 9: 1, 10: 2, a: -0 })).toBe('{"10":2,"9":1,"a":0}')
  const text = '{"__proto__":{"b":1,"c":2}}'
  expect(canonicalJson(JSON.parse(text))).toBe(text)
  expect(Object.getPrototypeOf(inKeyOrder(JSON.parse(text)))).toBe(Object.prototype)
})
test('a value in key order is what is read back from its canonical text', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(inKeyOrder(value))).toBe(JSON.stringify(JSON.parse(canonicalJson(value))))
    }),
    { seed: 4 },
  )
})
test('what is in order is not copied, what is not leaves what was given as it was', () => {
  const ordered = { a: [1, { b: 2, c: 'x' }], d: null }
  expect(inKeyOrder(ordered)).toBe(ordered)
  const given = { a: ordered, z: { y: 1, x: undefined, w: -0 }, m: [{ k: 1, j: 2 }] }
  const before = structuredClone(given)
  expect(JSON.stringify(inKeyOrder(given))).toBe('{"a":{"a":[1,{"b":2,"c":"x"}],"d":null},"m":[{"j":2,"k":1}],"z":{"w":0,"y":1}}')
  expect(inKeyOrder(given).a).toBe(ordered)
  expect(given).toEqual(before)
  expect(Object.is(given.z.w, -0)).toBe(true)
})
