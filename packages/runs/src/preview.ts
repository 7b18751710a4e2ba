import type { Estimate, Scenario } from '@shiftwork/contracts'
import { cutOf, estimateHead } from './assemble.ts'
import { criteriaCut } from './criteria-cut.ts'
import { jobContext } from './job-context.ts'
import { inOneOrder, scenarioHash } from './keys.ts'
import type { Model } from './model.ts'
import { createPool, type Pool, priority } from './pool.ts'
import { householdResponsesOf } from './responses-kept.ts'

/** What a preview shows: headline figures, posts by month and the plant's account. */
const previewCuts = ['months-jobs', 'account'] as const

const pools = new Map<string, Pool>()

/**
 * An estimate at the central values, off the calling thread: criteria, posts by month and the account; nothing is drawn.
 * It goes ahead of whatever the pool computes, and no thread holds it afterwards: the next one is of a scenario that has changed, and what is held
 * is in the way of the collector. Without a pool the process keeps one for its previews.
 */
export async function preview(scenario: Scenario, model: Model, pool: Pool = ownPool(model)): Promise<Estimate> {
  const options = { priority: priority.preview }
  const inOrder = inOneOrder(scenario)
  const context = await jobContext(pool, inOrder, options.priority, { planned: false, drawn: false, held: false })
  const computed = pool.run({ kind: 'preview', names: previewCuts }, { context, ...options })
  // Its name in the reply, which takes as long as reading it, is worked out while the thread computes.
  scenarioHash(inOrder)
  const { head, cuts } = await computed
  const criteria = await criteriaCut(pool, head, 0, 0, noBlocks, options)
  const estimate = estimateHead(pool, { scenario: inOrder, seed: 0, draws: 0 }, head, criteria)
  return { ...estimate, cuts: [criteria, ...previewCuts.map((name) => cutOf(cuts.find((cut) => cut.name === name)!))] }
}

/** Previews made beforehand: code that has run a few times is compiled, and takes half the time from then on. */
const previewsBeforehand = 4

/**
 * Does beforehand what every estimate needs, so that the first preview does not wait for it: what household spending in each economy calls for, and
 * a few previews on the thread that will make the others, each of another price, as edits are.
 */
export async function warmUp(model: Model, pool: Pool, scenario: Scenario): Promise<void> {
  await householdResponsesOf(pool, priority.run)
  await preview(scenario, model, pool)
  for (let price = 1; price < previewsBeforehand; price++) {
    await preview({ ...scenario, product: { ...scenario.product, price } }, model, pool)
  }
}

function noBlocks(): never {
  throw new Error('A preview has no draws.')
}

/** The pool that a process keeps for questions asked without one. */
export function ownPool(model: Model): Pool {
  const pool = pools.get(model.hash) ?? createPool({ threads: 1, model })
  pools.set(model.hash, pool)
  return pool
}
