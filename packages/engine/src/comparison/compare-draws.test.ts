import { expect, test } from 'vitest'
import { compareDraws, firstOrderDominance } from './compare-draws.ts'

const a = Float64Array.of(3, 1, 4, 1, 5)
const b = Float64Array.of(2, 1, 6, 0, 5)

test('shares of draws sum to 1, and turn round where less is better', () => {
  const higher = compareDraws(a, b, 'higher', 1)
  expect(higher).toMatchObject({ aBetter: 0.4, bBetter: 0.2, tie: 0.4 })
  expect(compareDraws(a, b, 'lower', null)).toMatchObject({ aBetter: 0.2, bBetter: 0.4, tie: 0.4 })
  expect(higher.difference).toMatchObject({ central: 1, mean: 0, p50: 0 })
  expect(compareDraws(a, b, 'neither', 1)).toMatchObject({ aBetter: 0.4 })
})

test('a scenario against itself is a tie in every draw with a difference of exactly zero', () => {
  const same = compareDraws(a, a.slice(), 'higher', 0)
  expect(same).toMatchObject({ aBetter: 0, bBetter: 0, tie: 1, firstOrder: 'equal' })
  expect(Object.values(same.difference)).toEqual([0, 0, 0, 0, 0, 0, 0])
})

test('first-order dominance looks at quantiles, not at single draws', () => {
  expect(firstOrderDominance(Float64Array.of(1, 5), Float64Array.of(4, 0), 'higher')).toBe('a')
  expect(firstOrderDominance(Float64Array.of(1, 5), Float64Array.of(4, 0), 'lower')).toBe('b')
  expect(firstOrderDominance(Float64Array.of(1, 5), Float64Array.of(3, 3), 'higher')).toBe('none')
})
