import { blockCount, drawsPerBlock } from '@shiftwork/runs'

/** Up to this many draws a run is one job, with threads inside. */
const drawsOfOneJob = 16_384
/** Larger runs are jobs of this many draws, spread over all workers. */
const drawsPerJob = 4_096

/** How many blocks a run has; one without draws has one, which is empty. */
export function blocksOf(draws: number): number {
  return Math.max(1, blockCount(draws))
}

/** A stretch of a run's blocks that one worker computes: `from` up to, without, `to`. */
export interface BlockJob {
  readonly run: string
  readonly from: number
  readonly to: number
}

/** The jobs of a run: one up to so many blocks, more are shared out. */
export function jobsOf(run: string, blocks: number): BlockJob[] {
  const perJob = isOneJob(blocks) ? blocks : drawsPerJob / drawsPerBlock
  return Array.from({ length: Math.ceil(blocks / perJob) }, (_, i) => ({
    run,
    from: i * perJob,
    to: Math.min(blocks, (i + 1) * perJob),
  }))
}

/** Runs that end in one job go ahead of the next job of a long one. */
export function priorityOf(blocks: number): number {
  return isOneJob(blocks) ? 10 : 0
}

/** Whether one worker computes all blocks of a run. */
export function isOneJob(blocks: number): boolean {
  return blocks <= drawsOfOneJob / drawsPerBlock
}
