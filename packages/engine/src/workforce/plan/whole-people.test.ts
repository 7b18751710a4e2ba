import { expect, test } from 'vitest'
import { wholePeople } from './whole-people.ts'

test('whole people add up to the rounded total: the largest rests are rounded up, of equal ones the first', () => {
  expect(wholePeople([1.5, 1.5, 1])).toEqual([2, 1, 1])
  expect(wholePeople([0.4, 0.4, 0.4])).toEqual([1, 0, 0])
  expect(wholePeople([2.9, 0.05, 0.05])).toEqual([3, 0, 0])
  expect(wholePeople([])).toEqual([])
})
