import { rangedDraws } from '@shiftwork/engine'
import { takeMemory } from './figures-memory.ts'
import { jobContext } from './job-context.ts'
import { type Job, type Pool, priority } from './pool.ts'
import { drawsOfFigures, type RunFigures } from './run-figures.ts'
import type { JobContext } from './tasks.ts'

/** Draws of one block. A block's numbers depend on the key of the run and its own number alone. */
export const drawsPerBlock = 256

/** Draws of a block that go to a thread at a time: few enough that at the end of a run the threads finish together. */
const drawsPerTask = 128

/** Number of blocks of a run; the last one may hold fewer draws. */
export function blockCount(draws: number): number {
  return Math.ceil(draws / drawsPerBlock)
}

export interface BlockOptions {
  readonly signal?: AbortSignal | undefined
  /** Filled with the figures of the draws that have them. */
  readonly figures?: RunFigures | undefined
  /** Called as each block is done, in any order. `criteria`: draw by draw the criteria in their order, NaN where there is none. */
  readonly onBlock: (block: number, criteria: Float64Array) => void | Promise<void>
}

/** Computes the criteria of some blocks of a run on the threads of a pool. Rejects with the signal's reason when it is aborted. */
export async function computeBlocks(pool: Pool, job: Job, blocks: readonly number[], options: BlockOptions): Promise<void> {
  const { signal, onBlock } = options
  const context = await jobContext(pool, job.scenario, priority.run)
  const left = blocks.slice()
  // Two a thread are under way, so that no thread waits for its next block, and few go for nothing when the run is cancelled.
  const lanes = Array.from({ length: Math.min(left.length, 2 * pool.threads) }, async () => {
    for (let block = left.shift(); block !== undefined; block = left.shift()) {
      signal?.throwIfAborted()
      const from = block * drawsPerBlock
      const count = Math.min(drawsPerBlock, job.draws - from)
      if (count <= 0) throw new RangeError(`A run of ${job.draws} draws has no block ${block}.`)
      const criteria = await Promise.all(tasksOf(pool, job, context, { from, count }, options))
      await onBlock(block, oneAfterTheOther(criteria))
    }
  })
  try {
    await Promise.all(lanes)
  } catch (fault) {
    left.length = 0
    await Promise.allSettled(lanes)
    throw fault
  }
}

/** Criteria of the draws of a block, some of them after the other. */
function tasksOf(
  pool: Pool,
  { seed, draws: of }: Job,
  context: JobContext,
  { from, count }: { readonly from: number; readonly count: number },
  { signal, figures }: BlockOptions,
): Promise<Float64Array>[] {
  const wanted = figures && from < rangedDraws ? figures : null
  const size = wanted ? drawsOfFigures : drawsPerTask
  return Array.from({ length: Math.ceil(count / size) }, async (_, task) => {
    const first = from + task * size
    const draws = { seed, of, from: first, count: Math.min(size, from + count - first) }
    const options = { context, signal, priority: priority.run }
    if (!wanted) return pool.run({ kind: 'block', ...draws }, options)
    const made = await pool.run({ kind: 'figures', draws, only: wanted.only, into: takeMemory(pool) }, options)
    wanted.bySomeDraws.set(first, made.figures)
    return made.criteria
  })
}

function oneAfterTheOther(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
