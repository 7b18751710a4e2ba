import { expect, test } from 'vitest'
import { openBehind } from './open-behind.ts'

test('a post that is left stands open for so many months, and no longer than the horizon', () => {
  expect([...openBehind(Float64Array.of(0, 2, 0, 0, 1, 0), 3, 1)]).toEqual([0, 2, 2, 2, 1, 1])
  const series = openBehind(Float64Array.of(4, 0, 0, 0, 0, 0, 0, 0), 6, 1)
  expect(series.reduce((sum, heads) => sum + heads, 0)).toBe(4 * 6)
})

test('in steps of several months the last one counts by its part', () => {
  expect([...openBehind(Float64Array.of(3, 0, 0), 6, 4)]).toEqual([3, 1.5, 0])
  expect([...openBehind(Float64Array.of(3, 0), 0, 4)]).toEqual([0, 0])
})

test('crumbs of adding up are no posts', () => {
  expect([...openBehind(Float64Array.of(4e-16, 0, 1e-12), 6, 1)]).toEqual([0, 0, 0])
})
