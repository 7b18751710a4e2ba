import type { ComparedPair } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { pairView } from './pair-view.ts'

const pair: ComparedPair = {
  a: 0,
  b: 2,
  criterion: 'posts',
  aBetter: 0.7,
  bBetter: 0.2,
  tie: 0.1,
  difference: { central: 9, mean: 10, p5: -6, p10: -4, p50: 11, p90: 25, p95: 30 },
  firstOrder: 'none',
  shapley: [
    { group: 'product', part: 12 },
    { group: 'timing', part: -2 },
  ],
  shapleyDraws: 512,
  shapleyDistance: 0.5,
}
const comparison = { pairs: [pair] }

test('seen from the other end chances change places and differences their sign', () => {
  const back = pairView(comparison, 2, 0, 'posts')
  expect(back).toMatchObject({ first: 2, second: 0, firstBetter: 0.2, secondBetter: 0.7, tie: 0.1 })
  expect(back?.difference).toEqual({ mean: -10, p5: -30, p10: -25, p50: -11, p90: 4, p95: 6 })
  expect(back?.parts.map(({ part }) => part)).toEqual([-12, 2])
  expect(back?.partsDistance).toBe(-0.5)
})

test('as it was computed it stays as it is; a pair that was not compared is none', () => {
  expect(pairView(comparison, 0, 2, 'posts')?.difference.mean).toBe(10)
  expect(pairView(comparison, 0, 1, 'posts')).toBeNull()
  expect(pairView(comparison, 0, 2, 'money')).toBeNull()
})
