import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rounded, roundedParts } from './rounding.ts'

test('two significant digits, no fractional jobs', () => {
  expect(rounded(1640)).toBe(1600)
  expect(rounded(2347.6)).toBe(2300)
  expect(rounded(95.4)).toBe(95)
  expect(rounded(7.6)).toBe(8)
  expect(rounded(0.2)).toBe(0)
  expect(rounded(-1640)).toBe(-1600)
})

test('parts add up to the rounded total by largest remainder', () => {
  expect(roundedParts([33.4, 33.3, 33.3], 2)).toEqual({ parts: [34, 33, 33], total: 100 })
  expect(roundedParts([1.5, null, 2.5], 2)).toEqual({ parts: [2, null, 2], total: 4 })
})

test('whatever the parts, they sum to the total and none is off by more than a step', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 }), (values) => {
      const { parts, total } = roundedParts(values)
      const step = Math.max(1, ...[total].map((t) => 10 ** Math.max(0, Math.ceil(Math.log10(t + 1)) - 3)))
      expect(parts.reduce<number>((s, p) => s + (p ?? 0), 0)).toBe(total)
      for (const [i, p] of parts.entries()) expect(Math.abs((p ?? 0) - values[i]!)).toBeLessThanOrEqual(step + 1e-6)
    }),
    { seed: 7, numRuns: 300 },
  )
})
