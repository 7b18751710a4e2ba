import { expect, test } from 'vitest'
import { paymentsOfStart } from './payments.ts'
import { calendarYears } from './plan-problem.ts'
import type { PlanCourse, PlanMove, PlanProblem } from './problem.ts'

const { years, yearOfMonth } = calendarYears('2027-11', 8)
const course: Pick<PlanCourse, 'months' | 'price' | 'stipend' | 'payers'> = {
  months: 4,
  price: 1000,
  stipend: 300,
  payers: [
    { payer: 0, share: 0.75 },
    { payer: 1, share: 0.25 },
  ],
}
const problem = { monthsPerStep: 1, courses: [course], years, yearOfMonth } as unknown as PlanProblem

test('the horizon from November has two months in its first year', () => {
  expect(years).toEqual([2027, 2028])
  expect([...yearOfMonth]).toEqual([0, 0, 1, 1, 1, 1, 1, 1])
})

test('the fee falls into the month of the start, the stipend into each month of the course, both by the shares of the payers', () => {
  expect(paymentsOfStart(problem, { course: 0 } as PlanMove, 1)).toEqual([
    { payer: 0, year: 0, amount: 975 },
    { payer: 0, year: 1, amount: 675 },
    { payer: 1, year: 0, amount: 325 },
    { payer: 1, year: 1, amount: 225 },
  ])
})

test('months after the horizon fall into its last year; without a course nothing is paid to one', () => {
  expect(paymentsOfStart(problem, { course: 0 } as PlanMove, 6).every(({ year }) => year === 1)).toBe(true)
  expect(paymentsOfStart(problem, { course: -1 } as PlanMove, 0)).toEqual([])
})
