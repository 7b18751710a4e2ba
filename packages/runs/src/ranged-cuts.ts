import type { AvailableCut, ComputedCut } from '@shiftwork/engine'
import { giveMemoryBack, takeMemory } from './figures-memory.ts'
import type { Job, Pool } from './pool.ts'
import { drawsOfFigures, drawsWithFigures, type RunFigures } from './run-figures.ts'
import type { JobContext, SharedFigures } from './tasks.ts'

interface Options {
  readonly signal?: AbortSignal | undefined
  readonly priority: number
}

/** Cells of one task. */
const cellsPerTask = 2048

/**
 * Cuts with their ranges, from the first 1,024 draws of a run. The draws whose figures are not there yet are shared out among the threads, and each is run once
 * for all cuts; then the cells are shared out. The numbers do not depend on how.
 *
 * @param ranged the cuts wanted, in the order of the list of cuts
 * @param central the same cuts at the central values
 * @param known figures of these cuts that are there already; they are used up
 */
export async function rangedCutsOf(
  pool: Pool,
  job: Job,
  context: JobContext,
  ranged: readonly AvailableCut[],
  central: Promise<readonly ComputedCut[]>,
  known: RunFigures['bySomeDraws'],
  options: Options,
): Promise<ComputedCut[]> {
  const draws = drawsWithFigures(job)
  const only = ranged.map(({ name }) => name)
  const [atCentral, figures] = await Promise.all([central, figuresOf(pool, job, context, only, known, options)])
  const row = ranged.reduce((sum, { cells }) => sum + cells, 0)
  let first = 0
  const cuts = await Promise.all(
    ranged.map(async ({ name, cells, stats }) => {
      const own = atCentral.find((cut) => cut.name === name)!
      const start = first
      first += cells
      const values = new Float64Array(cells * stats.length)
      const tasks = Array.from({ length: Math.ceil(cells / cellsPerTask) }, async (_, task) => {
        const from = task * cellsPerTask
        const some = { row, first: start + from, draws, central: own.values.slice(from, from + cellsPerTask), stats }
        values.set(await pool.run({ kind: 'ranges', figures, cells: some }, options), from * stats.length)
      })
      await Promise.all(tasks)
      return { ...own, stats, draws, values }
    }),
  )
  known.clear()
  giveMemoryBack(pool, figures)
  return cuts
}

/** Figures of some cuts in all draws that have them, some draws after the other: those that are known, and the rest made now. */
function figuresOf(
  pool: Pool,
  job: Job,
  context: JobContext,
  only: readonly string[],
  known: RunFigures['bySomeDraws'],
  options: Options,
): Promise<SharedFigures[]> {
  const draws = drawsWithFigures(job)
  const tasks = Array.from({ length: Math.ceil(draws / drawsOfFigures) }, async (_, task) => {
    const from = task * drawsOfFigures
    const made = known.get(from)
    if (made) return made
    const some = { seed: job.seed, of: job.draws, from, count: Math.min(drawsOfFigures, draws - from) }
    return (await pool.run({ kind: 'figures', draws: some, only, into: takeMemory(pool) }, { context, ...options })).figures
  })
  return Promise.all(tasks)
}
