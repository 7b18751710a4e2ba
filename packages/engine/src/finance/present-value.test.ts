import fc from 'fast-check'
import { expect, test } from 'vitest'
import { presentValue } from './present-value.ts'

test('100 in each of three years at 10 %: 100 + 90.909 + 82.645', () => {
  expect(presentValue([100, 100, 100], 0.1)).toBeCloseTo(273.5537, 4)
})

test('at rate 0 it is the sum, at a negative rate more', () => {
  expect(presentValue([1, 2, 3], 0)).toBe(6)
  expect(presentValue([0, 0, 1], -0.5)).toBeCloseTo(4, 12)
})

test('a higher rate never makes later income worth more', () => {
  const money = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 })
  const rate = fc.double({ min: -0.2, max: 0.5, noNaN: true })
  fc.assert(
    fc.property(money, rate, rate, (amounts, a, b) => {
      expect(presentValue(amounts, Math.max(a, b))).toBeLessThanOrEqual(presentValue(amounts, Math.min(a, b)) * (1 + 1e-12))
    }),
    { seed: 7 },
  )
})
