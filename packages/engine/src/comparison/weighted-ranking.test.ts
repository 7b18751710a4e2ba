import { expect, test } from 'vitest'
import { weightedRanking } from './weighted-ranking.ts'

const jobs = { name: 'jobs', better: 'higher' as const, weight: 1, means: [100, 50, 0] }
const cost = { name: 'cost', better: 'lower' as const, weight: 1, means: [10, 6, 0] }

test('scores lie between 0 (worst mean) and 1 (best); the range of a weight ends where two scenarios change places', () => {
  const { scores, order, ranges } = weightedRanking([{ ...jobs, weight: 3 }, cost], 3)
  expect(scores.map((score) => Number(score.toFixed(12)))).toEqual([0.75, 0.475, 0.25])
  expect(order).toEqual([0, 1, 2])
  // Totals at weight w of jobs: w, 0.5 w + 0.4, 1. First and second change places at w = 0.8, second and third at w = 1.2.
  expect(ranges[0]!.low).toBeCloseTo(1.2, 12)
  expect(ranges[0]!.high).toBeNull()
  expect(ranges[1]!.low).toBe(0)
  // Totals at weight v of cost: 3, 1.5 + 0.4 v, v: second and third change places at v = 2.5.
  expect(ranges[1]!.high).toBeCloseTo(2.5, 12)
  const just = (weight: number) =>
    weightedRanking(
      [
        { ...jobs, weight: 3 },
        { ...cost, weight },
      ],
      3,
    ).order
  expect(just(2.49)).toEqual([0, 1, 2])
  expect(just(2.51)).not.toEqual([0, 1, 2])
})

test('equal scenarios stand in the order given', () => {
  expect(weightedRanking([{ ...jobs, means: [1, 1] }], 2)).toMatchObject({ scores: [0, 0], order: [0, 1] })
})
