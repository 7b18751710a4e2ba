import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthOfShare, ramp } from './ramp.ts'

test('half of capacity at t50, 10 % and 90 % half a width before and after', () => {
  expect(ramp(18, 18, 12)).toBe(0.5)
  expect(ramp(12, 18, 12)).toBeCloseTo(0.1, 12)
  expect(ramp(24, 18, 12)).toBeCloseTo(0.9, 12)
  expect(ramp(-1, 18, 12)).toBe(0)
})

test('the ramp stays between 0 and 1 and never falls', () => {
  const months = fc.integer({ min: -10, max: 600 })
  const width = fc.double({ min: 0.01, max: 600, noNaN: true })
  fc.assert(
    fc.property(months, months, fc.double({ min: 0, max: 600, noNaN: true }), width, (a, b, half, rampMonths) => {
      const [low, high] = [ramp(Math.min(a, b), half, rampMonths), ramp(Math.max(a, b), half, rampMonths)]
      return low >= 0 && high <= 1 && low <= high
    }),
    { seed: 31, numRuns: 1000 },
  )
})

test('the month of a share is the first month in which it is reached', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0.5, max: 100, noNaN: true }), (half, width) => {
      const month = monthOfShare(0.9, half, width)
      return ramp(month, half, width) >= 0.9 - 1e-12 && (month === 0 || ramp(month - 1, half, width) < 0.9)
    }),
    { seed: 32, numRuns: 1000 },
  )
})
