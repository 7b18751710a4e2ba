import { expect, test } from 'vitest'
import { addMonths, monthsFrom, yearOf } from './months.ts'

test('months go over the end of a year', () => {
  expect(addMonths('2027-11', 3)).toBe('2028-02')
  expect(addMonths('2027-01', 0)).toBe('2027-01')
  expect(addMonths('2027-01', 119)).toBe('2036-12')
  expect(monthsFrom('2027-12', 3)).toEqual(['2027-12', '2028-01', '2028-02'])
  expect([0, 1, 2, 13].map((k) => yearOf('2027-11', k))).toEqual([2027, 2027, 2028, 2028])
})
