import { firstMonth, type PlanMove, type PlanProblem } from './problem.ts'

/** What a payer pays in a year for one person who starts. */
export interface Payment {
  readonly payer: number
  /** Place among the years. */
  readonly year: number
  readonly amount: number
}

/**
 * Fee and stipend of one person who starts a course, by payer and year: the fee in the month of the start, the stipend in each month of the course.
 *
 *   γ_gk (price_k + stipend_k · months of the course in the year)
 *
 * Months after the horizon fall into its last year.
 *
 * @see MODEL.md 9, budget
 */
export function paymentsOfStart(problem: PlanProblem, { course: k }: PlanMove, step: number): Payment[] {
  const course = problem.courses[k]
  if (!course) return []
  const begin = firstMonth(problem, step)
  const byYear = new Map<number, number>([[yearOf(problem, begin), course.price]])
  for (let m = begin; m < begin + course.months; m++) {
    const year = yearOf(problem, m)
    byYear.set(year, (byYear.get(year) ?? 0) + course.stipend)
  }
  return course.payers.flatMap(({ payer, share }) =>
    [...byYear].flatMap(([year, amount]) => (share * amount === 0 ? [] : [{ payer, year, amount: share * amount }])),
  )
}

/** Place among the years of a month; the last one for months after the horizon. */
export function yearOf({ yearOfMonth }: PlanProblem, month: number): number {
  return yearOfMonth[Math.min(month, yearOfMonth.length - 1)]!
}
