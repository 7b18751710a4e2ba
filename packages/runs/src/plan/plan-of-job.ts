import type { RetrainingPlan, Scenario } from '@shiftwork/contracts'
import { scenarioHash } from '../keys.ts'
import type { Pool } from '../pool.ts'
import { solvePlan } from './retraining-plan.ts'

/** How many plans are kept: an estimate asks for its plan once for its blocks and once for its cuts. */
const mostKept = 16
const kept = new Map<string, Promise<RetrainingPlan>>()

/**
 * The plan that an estimate holds: solved once, on the central values, before anything is drawn. Null where the scenario names no pools; nothing is done then.
 *
 * @throws ModelInputError with everything that is wrong with the scenario
 */
export function planOfJob(scenario: Scenario, { model, stepsBack }: Pick<Pool, 'model' | 'stepsBack'>): Promise<RetrainingPlan | null> {
  if (!scenario.pools?.length) return Promise.resolve(null)
  const name = `${model.hash} ${scenarioHash(scenario)}`
  const known = kept.get(name)
  if (known) return known
  // Duals are the plan's own page: what is scarce is not solved again here.
  const plan = solvePlan(scenario, model, { again: false }, { purpose: 'estimate', stepsBack })
  kept.set(name, plan)
  plan.catch(() => kept.delete(name))
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  return plan
}
