import type { Estimate, Scenario } from '@shiftwork/contracts'
import { assemble } from './assemble.ts'
import type { Model } from './model.ts'
import { createPool, type Pool, priority } from './pool.ts'

/** What a preview shows: headline figures, posts by month and the plant's account. */
const previewCuts = ['months-jobs', 'account'] as const

const pools = new Map<string, Pool>()

/**
 * An estimate at the central values, off the calling thread: criteria, posts by month and the account; nothing is drawn.
 * It goes ahead of the next block of whatever the pool computes. Without a pool the process keeps one for its previews.
 */
export async function preview(scenario: Scenario, model: Model, pool: Pool = ownPool(model)): Promise<Estimate> {
  const job = { scenario, seed: 0, draws: 0 }
  const { estimate, cuts } = await assemble(pool, job, noBlocks, { only: previewCuts, priority: priority.preview })
  return { ...estimate, cuts }
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
