import type { Finding } from '@shiftwork/contracts'
import { findingAt } from '../../assumptions/findings.ts'
import type { SolvedPlan } from './solved-plan.ts'

/** Smaller duals are the solver's noise. */
const noDual = 1e-7
/** Fewer people than this missing are rounding. */
const nobody = 1e-6

/**
 * What stands against filling every post by the date asked for: openings that stay short, and the pools, seats and budgets that hold them back. The
 * bounds are those whose duals are not zero where as many posts as possible are filled from the date on: no plan can do better without one of them
 * giving way.
 *
 * @see MODEL.md 9
 */
export function planConflicts({ problem, programme: { rows }, staged, flows }: SolvedPlan): Finding[] {
  const { by, steps, openings, moves, courses, pools, budgets, payers, years } = problem
  const duals = staged.stages.find(({ stage }) => stage === 'date')?.outcome.rowDuals
  if (by === null || !duals) return []
  const say = (code: string, values: Finding['values']) => findingAt(null, code, { values })
  const binds = (own: readonly number[]) => own.some((row) => Math.abs(duals[row]!) > noDual)
  const short = openings.flatMap(({ occupation, place }, v) => {
    let most = 0
    for (let t = by; t < steps; t++) most = Math.max(most, flows.unfilled[v]![t]!)
    if (most <= nobody) return []
    const code = moves.some(({ opening }) => opening === v) ? 'plan-date-opening-short' : 'plan-date-opening-unreached'
    return [say(code, { occupation, place, people: most })]
  })
  return [
    ...short,
    ...pools.flatMap(({ id, joins }, p) => {
      const own = [...joins].flatMap((heads, t) => (heads > 0 ? [rows.pool[p]! + t] : []))
      return binds(own) ? [say('plan-date-pool-too-small', { pool: id })] : []
    }),
    ...courses.flatMap(({ id }, k) =>
      binds(rows.seats[k]!.map(({ row }) => row)) ? [say('plan-date-seats-too-few', { course: id })] : [],
    ),
    ...budgets.flatMap(({ payer, year, amount }, g) =>
      binds([rows.budgets[g]!]) ? [say('plan-date-budget-too-small', { payer: payers[payer]!, year: years[year]!, amount })] : [],
    ),
    ...(rows.budget !== null && binds([rows.budget]) ? [say('plan-date-whole-budget-too-small', { amount: problem.budget! })] : []),
  ]
}
