import { expect, test } from 'vitest'
import { power } from './power.ts'

test('powers of known value', () => {
  expect(power(2, 10)).toBeCloseTo(1024, 9)
  expect(power(9, 0.5)).toBeCloseTo(3, 14)
  expect(power(500, -0.93)).toBeCloseTo(1 / 500 ** 0.93, 15)
})

test('bounds: 0 and 1 as base, 0 as exponent', () => {
  expect([power(0, 2), power(0, -1), power(1, 7.3), power(0, 0)]).toEqual([0, Number.POSITIVE_INFINITY, 1, 1])
  expect(() => power(-2, 0.5)).toThrow(RangeError)
})
