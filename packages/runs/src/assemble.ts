import type { Cut, Estimate } from '@shiftwork/contracts'
import type { Job, Pool } from './pool.ts'

export interface Assembled {
  /** Head, notes, criteria and the list of cuts; `cuts` is empty. */
  readonly estimate: Estimate
  /** Every cut, "criteria" and "months-jobs" among them. */
  readonly cuts: Cut[]
}

/**
 * Puts an estimate together from the criteria of its blocks; makes all cuts with ranges itself, from the first 1,024 draws.
 *
 * @param criteriaOf gives the criteria of one block as `computeBlocks` gave them; asked once a block, in their order
 */
export function assemble(
  _pool: Pool,
  _job: Job,
  _criteriaOf: (block: number) => Promise<Float64Array> | Float64Array,
  _options: { readonly signal?: AbortSignal } = {},
): Promise<Assembled> {
  throw new Error('Not written yet.')
}
