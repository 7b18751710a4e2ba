import type { Estimate, Scenario } from '@shiftwork/contracts'
import type { Model } from './model.ts'
import type { Pool } from './pool.ts'

/**
 * An estimate at the central values, off the calling thread: criteria, posts by month and the account; nothing is drawn.
 * It goes ahead of the next block of whatever the pool computes. Without a pool the process keeps one for its previews.
 */
export function preview(_scenario: Scenario, _model: Model, _pool?: Pool): Promise<Estimate> {
  throw new Error('Not written yet.')
}
