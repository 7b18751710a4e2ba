import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onTheJobMonths, trainingMonths } from './training-months.ts'

const times = { preparationMonths: [1, 6, 18, 36, 60], fullShortfall: 0.3 }

test('the longer of preparation and practice (MODEL.md 8.5)', () => {
  const move = { sameUnitGroup: false, shortfall: 0.15, similarity: 0.5 }
  expect(trainingMonths(move, { jobZone: 3, onTheJob: 4 }, times)).toBe(9)
  expect(trainingMonths(move, { jobZone: 3, onTheJob: 36 }, times)).toBe(18)
  expect(trainingMonths({ ...move, similarity: -0.5 }, { jobZone: 1, onTheJob: 18 }, times)).toBe(18)
  expect(trainingMonths({ ...move, shortfall: 0.9 }, { jobZone: 2, onTheJob: 0 }, times)).toBe(6)
})

test('none within a unit group; only the preparation where practice is not known', () => {
  expect(trainingMonths({ sameUnitGroup: true, shortfall: 0.9, similarity: 0 }, { jobZone: 5, onTheJob: 36 }, times)).toBe(0)
  expect(trainingMonths({ sameUnitGroup: false, shortfall: 0.15, similarity: 0 }, { jobZone: 2, onTheJob: Number.NaN }, times)).toBe(3)
})

test('practice is a mean over the people whose kind of training is known', () => {
  expect(onTheJobMonths(Float64Array.from([0.5, 0.25, 0]), [0, 4, 18])).toBeCloseTo(4 / 3, 12)
  expect(onTheJobMonths(Float64Array.from([0, 0, 0]), [0, 4, 18])).toBeNaN()
})

test('a larger shortfall never shortens the training', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(share, share, share, fc.integer({ min: 1, max: 5 }), (a, b, alike, jobZone) => {
      const months = (shortfall: number) =>
        trainingMonths({ sameUnitGroup: false, shortfall, similarity: alike }, { jobZone, onTheJob: 4 }, times)
      return months(Math.min(a, b)) <= months(Math.max(a, b))
    }),
    { seed: 12 },
  )
})
