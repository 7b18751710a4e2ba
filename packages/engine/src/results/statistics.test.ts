import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allStats } from './cut.ts'
import { setStatistics } from './statistics.ts'

const of = (draws: readonly number[], central = 0) => {
  const out = new Float64Array(allStats.length)
  setStatistics(Float64Array.from(draws), central, allStats, out)
  return Object.fromEntries(allStats.map((stat, s) => [stat, out[s]!]))
}

test('type 7 quantiles of 1 … 5, as R and numpy give them', () => {
  const stats = of([3, 1, 5, 2, 4], 2.5)
  expect(stats).toEqual({ central: 2.5, mean: 3, p5: 1.2, p10: 1.4, p50: 3, p90: 4.6, p95: 4.8 })
})

test('draws that are all the same keep their bits', () => {
  expect(of([0.1, 0.1, 0.1])).toMatchObject({ mean: 0.1, p5: 0.1, p50: 0.1, p95: 0.1 })
})

test('a figure that is not estimated has no statistics', () => {
  expect(Number.isNaN(of([1, Number.NaN, 2])['mean']!)).toBe(true)
})

test('quantiles are in order and inside the draws', () => {
  const draws = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 300 })
  fc.assert(
    fc.property(draws, (list) => {
      const { p5, p10, p50, p90, p95 } = of(list)
      const inside = p5! >= Math.min(...list) && p95! <= Math.max(...list)
      return inside && p5! <= p10! && p10! <= p50! && p50! <= p90! && p90! <= p95!
    }),
    { seed: 51 },
  )
})
