import { expect, test } from 'vitest'
import { regrets } from './regret.ts'

test('regret is what a scenario lacks to the best one of the same draw', () => {
  const figures = [Float64Array.of(10, 0, 6), Float64Array.of(8, 4, 6), Float64Array.of(1, 5, 2)]
  expect(regrets(figures, 'higher').map(({ mean, worst }) => [mean, worst])).toEqual([
    [5 / 3, 5],
    [1, 2],
    [13 / 3, 9],
  ])
  expect(regrets(figures, 'lower')[2]!.mean).toBeCloseTo(5 / 3, 12)
})
