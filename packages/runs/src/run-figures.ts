import { rangedDraws } from '@shiftwork/engine'
import type { Job } from './pool.ts'
import type { SharedFigures } from './tasks.ts'

/**
 * Figures of the cuts with ranges in the first draws of a run, which the threads make beside the criteria of those draws. Whoever computes blocks and puts the
 * estimate together himself hands the same ones to both, so that no draw is run twice; those that are not there are made when the estimate is put together.
 */
export interface RunFigures {
  /** Names of the cuts wanted; all if absent. */
  readonly only?: readonly string[] | undefined
  /** By the number of the first draw. */
  readonly bySomeDraws: Map<number, SharedFigures>
}

/** @param only names of the cuts wanted; all if absent */
export function runFigures(only?: readonly string[]): RunFigures {
  return { only, bySomeDraws: new Map() }
}

/** Draws whose figures are made at a time: few enough that the threads finish together, enough that what a task begins with does not count. */
export const drawsOfFigures = 64

/** How many draws of a run have figures of cuts. */
export function drawsWithFigures({ draws }: Pick<Job, 'draws'>): number {
  return Math.min(draws, rangedDraws)
}
