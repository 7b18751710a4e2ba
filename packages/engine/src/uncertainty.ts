import type { Cut, Stat } from '@shiftwork/contracts'
import { type CentralEstimate, reachEconomies, runProject } from './estimate.ts'
import { type CriteriaOfDraw, criteriaOfDraw } from './results/criteria.ts'
import { type CentralCut, cellCount, type RangedCut } from './results/cut.ts'
import { type Draw, draw as newDraw } from './results/draw.ts'
import { drawState } from './results/draw-state.ts'
import { valueDrawer } from './results/draw-values.ts'
import type { EstimateContext } from './results/estimate-context.ts'
import { setStatistics } from './results/statistics.ts'

/** Ranges other than those of criteria come from this many draws. */
export const rangedDraws = 1024

/** Computes headline figures of many draws. */
export interface CriteriaDrawer {
  readonly criteria: CriteriaOfDraw
  /**
   * @param from number of the first draw
   * @returns draw by draw the criteria in their order, NaN where there is none; they depend on seed and draw number alone
   */
  draws(from: number, count: number): Float64Array
}

/** @param of draws of the whole run: correlated assumptions are put in order over all of them, so it may be left out where there are none */
export function criteriaDrawer(
  context: EstimateContext,
  central: Pick<CentralEstimate, 'peak'>,
  seed: number,
  of: number | null = null,
): CriteriaDrawer {
  const criteria = criteriaOfDraw(context)
  const drawer = valueDrawer(context, seed, of)
  const run: Draw = newDraw(context)
  return {
    criteria,
    draws(from, count) {
      const length = criteria.list.length
      const out = new Float64Array(count * length)
      for (let k = 0; k < count; k++) {
        drawer.setValues(from + k, run)
        runProject(context, central.peak, run)
        criteria.setCriteria(run, out.subarray(k * length, (k + 1) * length))
      }
      return out
    },
  }
}

/** The values of a cut as they are kept: NaN where there is none. */
export type ComputedCut = Omit<Cut, 'values'> & { readonly values: Float64Array }

/**
 * Cuts with their ranges, each figure computed in the first draws of the run.
 *
 * @param draws of the whole run; at most 1,024 of them are used, none gives central values only
 */
export function rangedCuts(
  context: EstimateContext,
  central: CentralEstimate,
  cuts: readonly RangedCut[],
  seed: number,
  draws: number,
): ComputedCut[] {
  const used = Math.min(draws, rangedDraws)
  const centralValues = cuts.map((cut) => {
    const values = new Float64Array(cellCount(cut.form))
    cut.set(central.state, values)
    return values
  })
  if (used === 0) return cuts.map((cut, c) => ({ ...cut.form, stats: ['central'], draws: 0, values: centralValues[c]! }))
  const figures = centralValues.map((values) => new Float64Array(values.length * used))
  const state = drawState(context)
  const drawer = valueDrawer(context, seed, draws)
  for (let k = 0; k < used; k++) {
    drawer.setValues(k, state.draw)
    runProject(context, central.peak, state.draw)
    reachEconomies(context, state)
    cuts.forEach((cut, c) => {
      const cells = centralValues[c]!.length
      cut.set(state, figures[c]!.subarray(k * cells, (k + 1) * cells))
    })
  }
  return cuts.map((cut, c) => {
    const values = statisticsOfCells(figures[c]!, centralValues[c]!, used, cut.stats)
    return { ...cut.form, stats: [...cut.stats], draws: used, values }
  })
}

/** Cells that are turned from draw by draw to cell by cell at a time: as many as fit into the cache. */
const cellsAtATime = 32

/** Statistics of each cell, from figures that lie draw by draw. */
function statisticsOfCells(figures: Float64Array, central: Float64Array, draws: number, stats: readonly Stat[]): Float64Array {
  const cells = central.length
  const values = new Float64Array(cells * stats.length)
  const own = new Float64Array(cellsAtATime * draws)
  for (let first = 0; first < cells; first += cellsAtATime) {
    const some = Math.min(cellsAtATime, cells - first)
    for (let k = 0; k < draws; k++) for (let i = 0; i < some; i++) own[i * draws + k] = figures[k * cells + first + i]!
    for (let i = 0; i < some; i++) {
      const cell = first + i
      setStatistics(
        own.subarray(i * draws, (i + 1) * draws),
        central[cell]!,
        stats,
        values.subarray(cell * stats.length, (cell + 1) * stats.length),
      )
    }
  }
  return values
}

/** Cuts at the central values alone. */
export function centralCuts(central: CentralEstimate, cuts: readonly CentralCut[]): ComputedCut[] {
  return cuts.map((cut) => {
    const values = new Float64Array(cellCount(cut.form))
    cut.set(central.state, values)
    return { ...cut.form, stats: ['central'], draws: 0, values }
  })
}
