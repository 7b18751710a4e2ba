import { finding, ModelInputError, type RetrainingPlan, type Scenario } from '@shiftwork/contracts'
import { checkScenario } from '../check-scenario.ts'
import type { Model } from '../model.ts'
import type { PlanRequest } from './make-plan.ts'
import { type PlanWorker, planWorker } from './plan-worker.ts'

/** One thread for each model version that plans were asked of. */
const workers = new Map<string, PlanWorker>()

/**
 * The retraining plan of a scenario, solved in a thread of its own.
 *
 * @throws ModelInputError with everything that is wrong with the scenario, or where it has no pools
 */
export async function solvePlan(
  scenario: Scenario,
  model: Model,
  request: PlanRequest = {},
  signal?: AbortSignal,
): Promise<RetrainingPlan> {
  checkScenario(scenario, model)
  const worker = workers.get(model.hash) ?? planWorker(model)
  workers.set(model.hash, worker)
  const plan = await worker.solve({ scenario, request }, signal)
  if (!plan) throw new ModelInputError(finding('plan-without-pools', { path: '/pools', found: 'no pools' }))
  return plan
}
