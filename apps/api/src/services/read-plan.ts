import { type Finding, finding, ModelInputError, type PlanFrontier, type PlanQuestion, type RetrainingPlan } from '@shiftwork/contracts'
import { getWholeRun } from '@shiftwork/database'
import { computationOf } from '@shiftwork/worker'
import { fixedTag, type Tagged } from '../entity-tag.ts'
import { notFound, Refusal } from '../errors.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'

/** Who asks about the plan of which run; `gone` says that nobody waits for the answer any more. */
interface AskedOf {
  readonly who: Principal
  readonly run: string
  readonly gone: AbortSignal
}

/** The retraining plan that a run's estimate rests on; solved again with more seats where that is asked for. */
export async function getPlan(services: Services, asked: AskedOf, again: boolean): Promise<Tagged<RetrainingPlan>> {
  const plan = await planOf(services, asked, { again })
  return { value: plan, tag: tagOf(plan, again ? 'again' : 'plan') }
}

/** Budget against filled posts. */
export async function getPlanFrontier(services: Services, asked: AskedOf): Promise<Tagged<PlanFrontier>> {
  const plan = await planOf(services, asked, { again: false, frontier: true })
  const { key, unit, monthsPerStep, frontier = [] } = plan
  return { value: { key, unit, monthsPerStep, points: frontier }, tag: tagOf(plan, 'frontier') }
}

/** The plan of a run's scenario within other bounds; nothing is stored. */
export async function askPlan(services: Services, asked: AskedOf, question: PlanQuestion): Promise<RetrainingPlan> {
  try {
    return await planOf(services, asked, question)
  } catch (error) {
    throw error instanceof ModelInputError ? new ModelInputError(error.findings.map(ofTheQuestion)) : error
  }
}

/** The date stands in the question, not in the scenario. */
function ofTheQuestion(own: Finding): Finding {
  return own.path === '/plan/by' ? { ...own, path: '/by' } : own
}

const tagOf = ({ key }: RetrainingPlan, what: string) => fixedTag(key.scenario, key.model, key.engine, what)

async function planOf(
  { database, estimator }: Services,
  { who, run: id, gone }: AskedOf,
  question: Parameters<Services['estimator']['plan']>[1],
): Promise<RetrainingPlan> {
  const run = await getWholeRun(database.kysely, who.workspace, id)
  if (!run) throw notFound('run', id)
  if (run.kind !== 'estimate' || run.state !== 'done')
    throw new Refusal(404, finding('no-estimate', { found: run.state, expected: 'done', values: { state: run.state } }))
  const plan = await estimator.plan(computationOf(run), question, gone)
  if (!plan) throw new Refusal(404, finding('plan-without-pools', { found: 'no pools' }))
  return plan
}
