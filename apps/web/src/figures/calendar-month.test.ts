import { expect, test } from 'vitest'
import { calendarMonth } from './calendar-month.ts'

test.each([
  ['2027-03', 0, '2027-03'],
  ['2027-11', 3, '2028-02'],
  ['2027-01', 12, '2028-01'],
  ['2027-12', 600, '2077-12'],
])('month %s and %i months is %s', (start, k, month) => {
  expect(calendarMonth(start, k)).toBe(month)
})
