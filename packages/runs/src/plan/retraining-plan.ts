import { finding, ModelInputError, type RetrainingPlan, type Scenario } from '@shiftwork/contracts'
import { checkScenario } from '../check-scenario.ts'
import type { Model } from '../model.ts'
import type { PlanRequest } from './make-plan.ts'
import { type PlanWorker, planWorker } from './plan-worker.ts'

/** Who waits for a plan: an estimate does not wait until a long question of somebody else is answered. */
type PlanPurpose = 'estimate' | 'question'

interface WaitingOptions {
  readonly signal?: AbortSignal | undefined
  readonly purpose?: PlanPurpose
  /** Whether somebody waits for previews meanwhile. */
  readonly stepsBack?: boolean
}

/** One thread for each model version and purpose that plans were asked for. */
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
  { signal, purpose = 'question', stepsBack = false }: WaitingOptions = {},
): Promise<RetrainingPlan> {
  checkScenario(scenario, model)
  const name = `${model.hash} ${purpose} ${stepsBack}`
  const worker = workers.get(name) ?? planWorker(model, stepsBack)
  workers.set(name, worker)
  const plan = await worker.solve({ scenario, request }, signal)
  if (!plan) throw new ModelInputError(finding('plan-without-pools', { path: '/pools', found: 'no pools' }))
  return plan
}
