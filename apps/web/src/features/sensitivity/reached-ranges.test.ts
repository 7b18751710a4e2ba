import { expect, test } from 'vitest'
import { reachedRanges } from './reached-ranges.ts'

const points = (...values: readonly number[]) => values.map((value, at) => ({ at, value }))

test('a rising figure reaches its target from the crossing on, a falling one up to it', () => {
  expect(reachedRanges(points(0, 10, 20), 15)).toEqual([[1.5, 2]])
  expect(reachedRanges(points(20, 10, 0), 15)).toEqual([[0, 0.5]])
})

test('a figure that rises and falls is reached in between, one that dips is reached on both sides', () => {
  expect(reachedRanges(points(0, 10, 0), 5)).toEqual([[0.5, 1.5]])
  expect(reachedRanges(points(10, 0, 10), 5)).toEqual([
    [0, 0.5],
    [1.5, 2],
  ])
})

test('always, never, and nothing to go by', () => {
  expect(reachedRanges(points(7, 8, 9), 7)).toEqual([[0, 2]])
  expect(reachedRanges(points(7, 8, 9), 10)).toEqual([])
  expect(reachedRanges([], 1)).toEqual([])
})
