import { expect, test } from 'vitest'
import { equallyLikely, reaching, stackedDots } from './quantile-dots.ts'

const uniform = Array.from({ length: 1000 }, (_, k) => (k + 0.5) / 1000)

test('fifty outcomes of a uniform variable stand at 1 %, 3 %, … 99 %', () => {
  const dots = equallyLikely(uniform)
  expect(dots).toHaveLength(50)
  dots.forEach((value, i) => {
    expect(value).toBeCloseTo((i + 0.5) / 50, 10)
  })
})

test('the outcomes that reach a value are its chance, to one dot', () => {
  const dots = equallyLikely(uniform)
  expect(reaching(dots, 0.2)).toBe(40)
  expect(reaching(dots, -1)).toBe(50)
  expect(reaching(dots, 2)).toBe(0)
})

test('dots of one column stand on one another, and none is lost', () => {
  const dots = stackedDots([1, 1.01, 1.02, 5, 9.99, 10], 9)
  expect(dots.map(({ column, level }) => [column, level])).toEqual([
    [0, 0],
    [0, 1],
    [0, 2],
    [4, 0],
    [8, 0],
    [8, 1],
  ])
})

test('a single value and no draws have a drawing too', () => {
  expect(stackedDots([3, 3, 3]).map(({ level }) => level)).toEqual([0, 1, 2])
  expect(equallyLikely([])).toEqual([])
})
