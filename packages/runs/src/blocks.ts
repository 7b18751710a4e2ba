import type { Job, Pool } from './pool.ts'

/** Draws of one block. A block's numbers depend on the key of the run and its own number alone. */
export const drawsPerBlock = 256

/** Number of blocks of a run; the last one may hold fewer draws. */
export function blockCount(draws: number): number {
  return Math.ceil(draws / drawsPerBlock)
}

export interface BlockOptions {
  readonly signal?: AbortSignal
  /** Called as each block is done, in any order. `criteria`: draw by draw the criteria in their order, NaN where there is none. */
  readonly onBlock: (block: number, criteria: Float64Array) => void | Promise<void>
}

/** Computes the criteria of some blocks of a run on the threads of a pool. Rejects with the signal's reason when it is aborted. */
export function computeBlocks(_pool: Pool, _job: Job, _blocks: readonly number[], _options: BlockOptions): Promise<void> {
  throw new Error('Not written yet.')
}
