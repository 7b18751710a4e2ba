import fc from 'fast-check'
import { expect, test } from 'vitest'
import { roundedParts, stepOf } from './rounded-parts.ts'

test('the ladder of 43 gross jobs with 20, 25, 10 and 0 % taken off, as displayed', () => {
  // 43 · 0.8 · 0.75 · 0.9 = 23.22
  expect(roundedParts([43, -8.6, -8.6, -2.58, 0])).toEqual({ parts: [43, -9, -9, -2, 0], total: 23 })
})

test('the parts as displayed add up to the total as displayed, and none moves by a whole step', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 }), (given) => {
      const { parts, total } = roundedParts(given)
      const step = stepOf(
        given.reduce((s, p) => s + p, 0),
        3,
      )
      expect(parts.reduce<number>((s, p) => s + p!, 0)).toBeCloseTo(total, 6)
      given.forEach((part, k) => {
        expect(Math.abs(parts[k]! - part)).toBeLessThanOrEqual(step * (1 + 1e-9))
      })
    }),
    { seed: 7 },
  )
})

test('what is not estimated stays so', () => {
  expect(roundedParts([1.4, null, 1.4])).toEqual({ parts: [2, null, 1], total: 3 })
})

test('the parts of a part are rounded no finer than the whole that they stand under', () => {
  expect(roundedParts([493.2, 610.4, 147.1])).toEqual({ parts: [490, 610, 150], total: 1250 })
  expect(roundedParts([493.2, 210.6, 54.3], 3, 10)).toEqual({ parts: [490, 210, 60], total: 760 })
  expect(roundedParts([493.2, 210.6, 54.3], 3, 1)).toEqual({ parts: [493, 211, 54], total: 758 })
})
