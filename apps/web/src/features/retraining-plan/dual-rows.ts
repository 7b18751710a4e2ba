import type { PlanDual, RetrainingPlan, Scenario } from '@shiftwork/contracts'
import { monthOfStep } from './month-of-step.ts'

/** What one more of something scarce would bring, with its name. */
export interface DualRow extends Omit<PlanDual, 'id' | 'from'> {
  readonly id: string
  /** Name of the course, the pool or the payer. */
  readonly name: string
  /** Year of a budget; empty for anything else. */
  readonly year: string
  /** First month in which it is scarce. */
  readonly month: string
}

/** What is scarce, that of which one more brings most first: output before posts, as the plan itself has it. */
export function dualRows(plan: RetrainingPlan, { courses = [], pools = [] }: Scenario, payerName: (code: string) => string): DualRow[] {
  const nameOf = ({ kind, id }: PlanDual): [string, string] => {
    if (kind === 'seat') return [courses.find((course) => course.id === id)?.name ?? id, '']
    if (kind === 'pool') return [pools.find((pool) => pool.id === id)?.name ?? id, '']
    // "PAYER YEAR", or "all" for the budget of all together.
    const at = id.lastIndexOf(' ')
    return at < 0 ? [payerName(id), ''] : [payerName(id.slice(0, at)), id.slice(at + 1)]
  }
  return plan.duals
    .map((dual): DualRow => {
      const [name, year] = nameOf(dual)
      const { from, ...rest } = dual
      return { ...rest, name, year, month: monthOfStep(plan, from) }
    })
    .sort((a, b) => b.units - a.units || b.postMonths - a.postMonths)
}
