import { canonicalJson, type PlanQuestion, type RetrainingPlan, type Scenario } from '@shiftwork/contracts'
import { scenarioHash } from '../keys.ts'
import type { Pool } from '../pool.ts'
import { planOfJob } from './plan-of-job.ts'
import { solvePlan } from './retraining-plan.ts'

/** What is asked about the plan of a scenario: other bounds, what is scarce, or the frontier. */
export interface AskedPlan extends Partial<PlanQuestion> {
  readonly frontier?: boolean
}

interface Kept {
  readonly plan: Promise<RetrainingPlan>
  /** How many wait for it; where nobody does any more it is given up. */
  waiting: number
  readonly abandon: AbortController
}

/** How many answers are kept: a plan of the largest size is about a megabyte. */
const mostKept = 24
const kept = new Map<string, Kept>()

/**
 * A plan that somebody asks for, solved in a thread of its own and kept: the same question is answered at once the second time. The plan that an
 * estimate rests on is the very one that the estimate was made with. Where everybody who waits has gone it is given up.
 *
 * @returns null where the scenario has no pools
 * @throws ModelInputError with everything that is wrong with the scenario or the question
 */
export async function askedPlan(
  given: Scenario,
  { model, stepsBack }: Pick<Pool, 'model' | 'stepsBack'>,
  question: AskedPlan,
  signal?: AbortSignal,
): Promise<RetrainingPlan | null> {
  if (!given.pools?.length) return null
  const { by, budget, again = false, frontier = false } = question
  if (by === undefined && budget === undefined && !again && !frontier) return planOfJob(given, { model, stepsBack })
  const scenario = by === undefined ? given : { ...given, plan: { budgets: [], ...given.plan, by } }
  const name = canonicalJson({ model: model.hash, scenario: scenarioHash(scenario), budget: budget ?? null, again, frontier })
  const own =
    kept.get(name) ?? begin(name, (abandoned) => solvePlan(scenario, model, { budget, again, frontier }, { signal: abandoned, stepsBack }))
  return waited(name, own, signal)
}

function begin(name: string, solve: (signal: AbortSignal) => Promise<RetrainingPlan>): Kept {
  const abandon = new AbortController()
  const own: Kept = { plan: solve(abandon.signal), waiting: 0, abandon }
  kept.set(name, own)
  own.plan.catch(() => {
    if (kept.get(name) === own) kept.delete(name)
  })
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  return own
}

async function waited(name: string, own: Kept, signal: AbortSignal | undefined): Promise<RetrainingPlan> {
  signal?.throwIfAborted()
  own.waiting++
  const leave = () => {
    own.waiting--
    if (own.waiting > 0) return
    if (kept.get(name) === own) kept.delete(name)
    own.abandon.abort(signal?.reason)
  }
  signal?.addEventListener('abort', leave, { once: true })
  try {
    return await own.plan
  } finally {
    signal?.removeEventListener('abort', leave)
    if (!signal?.aborted) own.waiting--
  }
}
