import { expect, test } from 'vitest'
import { spreadOf } from './spread.ts'

/** Draws −2, −1, …, 7 in another order. */
const draws = Float64Array.of(3, -2, 7, 0, 5, -1, 6, 1, 4, 2)

test('dots of a quantile plot stand in the middle of equal shares; chances count draws', () => {
  expect(spreadOf(draws, 2, [0, 0.5, 7, 8])).toEqual({
    kept: 10,
    belowZero: 0.2,
    // (10 − 1) · ¼ = 2.25 and (10 − 1) · ¾ = 6.75 places above the lowest.
    quantiles: [0.25, 4.75],
    atLeast: [
      { value: 0, share: 0.8 },
      { value: 0.5, share: 0.7 },
      { value: 7, share: 0.1 },
      { value: 8, share: 0 },
    ],
  })
})

test('as many dots as draws are in order and between the lowest and the highest; the draws themselves stay as they were', () => {
  const spread = spreadOf(draws, 10, [])
  const quantiles = 'quantiles' in spread ? spread.quantiles : []
  expect(quantiles).toEqual(quantiles.toSorted((a, b) => a - b))
  expect(quantiles[0]!).toBeGreaterThan(-2)
  expect(quantiles.at(-1)!).toBeLessThan(7)
  expect(draws[0]).toBe(3)
})

test('a figure that is missing in a draw has no spread', () => {
  expect(spreadOf(Float64Array.of(1, Number.NaN), 2, [])).toEqual({ missing: 1 })
})
