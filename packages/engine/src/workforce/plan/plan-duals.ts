import type { PlanDual } from '@shiftwork/contracts'
import { moneyScale } from './constraints.ts'
import type { SolvedPlan } from './solved-plan.ts'

/** Less is the solver's noise. */
const nothing = 1e-6

/**
 * What one more seat, a thousand of money or one more willing person would bring: duals of the stages "unfilled" and "output". A seat counts for
 * the whole of the horizon: the duals of its course's rows added up.
 *
 * Each stage stands on the optimal face of the one before, so its duals say what a full second solution would find, as long as the same bounds bind.
 *
 * @see MODEL.md 9
 */
export function planDuals({ problem, programme: { rows }, staged }: SolvedPlan): PlanDual[] {
  const dualsOf = (stage: string) => staged.stages.find((own) => own.stage === stage && own.outcome.status === 'optimal')?.outcome.rowDuals
  const [unfilled, output] = [dualsOf('unfilled'), dualsOf('output')]
  if (!unfilled || !output) return []
  const gain = (of: Float64Array, own: readonly number[]) => 0 - own.reduce((sum, row) => sum + of[row]!, 0)
  const dual = (kind: PlanDual['kind'], id: string, per: number, own: readonly { readonly row: number; readonly step: number }[]) => {
    const all = own.map(({ row }) => row)
    const scarce = own.find(({ row }) => Math.abs(unfilled[row]!) > nothing || Math.abs(output[row]!) > nothing)
    const [postMonths, units] = [gain(unfilled, all), gain(output, all)]
    const worth = scarce && (Math.abs(postMonths) > nothing || Math.abs(units) > nothing)
    return worth ? [{ kind, id, per, from: scarce.step, postMonths, units, resolved: null }] : []
  }
  return [
    ...rows.seats.flatMap((own, k) => dual('seat', problem.courses[k]!.id, 1, own)),
    ...problem.budgets.flatMap(({ payer, year }, g) =>
      dual('budget', `${problem.payers[payer]} ${problem.years[year]}`, moneyScale, [{ row: rows.budgets[g]!, step: 0 }]),
    ),
    ...(rows.budget === null ? [] : dual('budget', 'all', moneyScale, [{ row: rows.budget, step: 0 }])),
    ...problem.pools.flatMap(({ id, joins }, p) => {
      const step = joins.findIndex((heads) => heads > 0)
      return step < 0 ? [] : dual('pool', id, 1, [{ row: rows.pool[p]! + step, step }])
    }),
  ]
}
