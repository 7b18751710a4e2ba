import { type AvailableCut, type ComputedCut, rangedDraws } from '@shiftwork/engine'
import type { Job, Pool } from './pool.ts'
import type { JobContext } from './tasks.ts'

interface Options {
  readonly signal?: AbortSignal | undefined
  readonly priority: number
}

/** Draws of one task: few enough that the threads finish together, enough that what a task begins with does not count. */
const drawsPerTask = 64
/** Cells of one task. */
const cellsPerTask = 2048

/**
 * Cuts with their ranges, from the first 1,024 draws of a run. The draws are shared out among the threads, and each is run once for all cuts; then the cells
 * are. The numbers do not depend on how.
 *
 * @param ranged the cuts wanted, in the order of the list of cuts
 * @param central the same cuts at the central values
 */
export async function rangedCutsOf(
  pool: Pool,
  { seed, draws }: Job,
  context: JobContext,
  ranged: readonly AvailableCut[],
  central: Promise<readonly ComputedCut[]>,
  options: Options,
): Promise<ComputedCut[]> {
  const used = Math.min(draws, rangedDraws)
  const row = ranged.reduce((sum, { cells }) => sum + cells, 0)
  const figures = new SharedArrayBuffer(row * used * Float64Array.BYTES_PER_ELEMENT)
  const names = ranged.map(({ name }) => name)
  const runs = Array.from({ length: Math.ceil(used / drawsPerTask) }, (_, task) => {
    const from = task * drawsPerTask
    const some = { seed, of: draws, from, count: Math.min(drawsPerTask, used - from) }
    return pool.run({ kind: 'figures', draws: some, names, into: figures }, { context, ...options })
  })
  const [atCentral] = await Promise.all([central, ...runs])
  let first = 0
  return Promise.all(
    ranged.map(async ({ name, cells, stats }) => {
      const own = atCentral.find((cut) => cut.name === name)!
      const start = first
      first += cells
      const values = new Float64Array(cells * stats.length)
      const tasks = Array.from({ length: Math.ceil(cells / cellsPerTask) }, async (_, task) => {
        const from = task * cellsPerTask
        const some = { row, first: start + from, draws: used, central: own.values.slice(from, from + cellsPerTask), stats }
        values.set(await pool.run({ kind: 'ranges', figures, cells: some }, options), from * stats.length)
      })
      await Promise.all(tasks)
      return { ...own, stats, draws: used, values }
    }),
  )
}
