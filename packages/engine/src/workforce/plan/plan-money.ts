import type { PlanItem } from '@shiftwork/contracts'
import { paymentsOfStart, yearOf } from './payments.ts'
import type { PlanFlows } from './plan-flows.ts'
import { firstMonth, type PlanMove, type PlanProblem } from './problem.ts'

/** Money of the plan that a payer pays in a year. */
export interface PlanMoneyRow {
  readonly payer: string
  readonly year: number
  readonly item: PlanItem
  readonly amount: number
}

const people = 'people'
/** What the employer bears: he is the last of the payers. */
const employerOf = ({ payers }: Pick<PlanProblem, 'payers'>) => payers.at(-1)!

/**
 * What the plan costs, by payer, year and item: fee and stipend by the shares of the course; pay in training and waiting, relocation and release by
 * the employer; lost pay by the people. Each amount is money of the month in which it falls due; relocation and lost pay are those of the people who
 * become ready, in the month in which they do.
 *
 * @see MODEL.md 9, objective 3
 */
export function planMoney(problem: PlanProblem, flows: PlanFlows): PlanMoneyRow[] {
  const { moves, openings, monthsPerStep, steps, weights, years } = problem
  const sums = new Map<string, PlanMoneyRow>()
  const add = (payer: string, year: number, item: PlanItem, amount: number) => {
    if (amount === 0) return
    const name = `${payer} ${year} ${item}`
    sums.set(name, { payer, year: years[year]!, item, amount: (sums.get(name)?.amount ?? 0) + amount })
  }
  const employer = employerOf(problem)
  moves.forEach((move, j) => {
    for (let t = 0; t < steps; t++) {
      const heads = flows.starts[j]![t]!
      if (heads > 0) moneyOfStart(problem, move, t, heads, add)
    }
  })
  openings.forEach(({ wage }, v) => {
    for (let t = 0; t < steps; t++) {
      const year = yearOf(problem, firstMonth(problem, t))
      add(employer, year, 'pay-in-waiting', flows.waiting[v]![t]! * wage * monthsPerStep)
      add(employer, year, 'release', flows.released[v]![t]! * wage * weights.releaseMonths)
    }
  })
  const order = [...problem.payers, people]
  return [...sums.values()].sort((a, b) => order.indexOf(a.payer) - order.indexOf(b.payer) || a.year - b.year || (a.item < b.item ? -1 : 1))
}

type Add = (payer: string, year: number, item: PlanItem, amount: number) => void

function moneyOfStart(problem: PlanProblem, move: PlanMove, t: number, heads: number, add: Add): void {
  const { courses, payers } = problem
  const begin = firstMonth(problem, t)
  const course = courses[move.course]
  for (const { payer, year, amount } of paymentsOfStart(problem, move, t)) {
    const share = course!.payers.find((own) => own.payer === payer)!.share
    const fee = year === yearOf(problem, begin) ? share * course!.price : 0
    add(payers[payer]!, year, 'course-fee', heads * fee)
    add(payers[payer]!, year, 'stipend', heads * (amount - fee))
  }
  if (!course) {
    for (let m = 0; m < move.months; m++) {
      const share = Math.min(1, move.months - m)
      add(employerOf(problem), yearOf(problem, begin + m), 'pay-in-training', heads * share * move.payInTraining)
    }
  }
  const ready = yearOf(problem, firstMonth(problem, t + move.steps))
  add(employerOf(problem), ready, 'relocation', heads * move.passRate * move.relocation)
  add(people, ready, 'wage-loss', heads * move.passRate * move.wageLoss)
}
