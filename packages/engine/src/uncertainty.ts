import type { Cut, Stat } from '@shiftwork/contracts'
import { type CentralEstimate, reachEconomies, runProject } from './estimate.ts'
import type { CriteriaOfDraw } from './results/criteria.ts'
import { type CentralCut, cellCount, type RangedCut } from './results/cut.ts'
import { type Draw, draw as newDraw } from './results/draw.ts'
import { drawState } from './results/draw-state.ts'
import { valueDrawer } from './results/draw-values.ts'
import type { EstimateContext } from './results/estimate-context.ts'
import { setStatistics } from './results/statistics.ts'
import { solvedExactly } from './uncertain-tables/table-error.ts'

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
  { peak, criteria }: Pick<CentralEstimate, 'peak' | 'criteria'>,
  seed: number,
  of: number | null = null,
): CriteriaDrawer {
  const drawer = valueDrawer(context, seed, of, solvedExactly(context, seed))
  const run: Draw = newDraw(context, 'headlines')
  return {
    criteria,
    draws(from, count) {
      const length = criteria.list.length
      const out = new Float64Array(count * length)
      for (let k = 0; k < count; k++) {
        drawer.setValues(from + k, run)
        runProject(context, peak, run)
        criteria.setCriteria(run, out.subarray(k * length, (k + 1) * length))
      }
      return out
    },
  }
}

/** The values of a cut as they are kept: NaN where there is none. */
export type ComputedCut = Omit<Cut, 'values'> & { readonly values: Float64Array }

/** Computes figures of cuts in many draws; each draw is run once for all of them, and for its criteria where they are wanted too. */
export interface FiguresDrawer {
  /**
   * @param from number of the first draw
   * @param out draw by draw, and in a draw cut after cut; every number is overwritten
   * @param ofCriteria draw by draw the criteria in their order, NaN where there is none; overwritten
   */
  set(from: number, count: number, out: Float64Array, ofCriteria?: Float64Array | null): void
}

/** @param of draws of the whole run */
export function figuresDrawer(
  context: EstimateContext,
  { peak, criteria }: Pick<CentralEstimate, 'peak' | 'criteria'>,
  cuts: readonly RangedCut[],
  seed: number,
  of: number,
): FiguresDrawer {
  const state = drawState(context)
  const drawer = valueDrawer(context, seed, of, solvedExactly(context, seed))
  const cells = cuts.map(({ form }) => cellCount(form))
  const { length } = criteria.list
  return {
    set(from, count, out, ofCriteria = null) {
      let at = 0
      for (let k = 0; k < count; k++) {
        drawer.setValues(from + k, state.draw)
        runProject(context, peak, state.draw)
        if (ofCriteria) criteria.setCriteria(state.draw, ofCriteria.subarray(k * length, (k + 1) * length))
        if (cuts.length > 0) reachEconomies(context, state)
        for (let c = 0; c < cuts.length; c++) {
          cuts[c]!.set(state, out.subarray(at, at + cells[c]!))
          at += cells[c]!
        }
      }
    },
  }
}

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
  const centralValues = centralCuts(central, cuts)
  if (used === 0) return centralValues
  const row = centralValues.reduce((sum, { values }) => sum + values.length, 0)
  const figures = new Float64Array(row * used)
  figuresDrawer(context, central, cuts, seed, draws).set(0, used, figures)
  let first = 0
  return cuts.map(({ form, stats }, c) => {
    const own = centralValues[c]!.values
    const values = statisticsOfCells({ figures: [figures], row, first, draws: used }, own, stats)
    first += own.length
    return { ...form, stats: [...stats], draws: used, values }
  })
}

/** Figures of some cells in all draws: draw by draw in rows, from a place in the row on. */
export interface CellFigures {
  /** Some draws after the other. */
  readonly figures: readonly Float64Array[]
  readonly row: number
  readonly first: number
  readonly draws: number
}

/** Cells that are turned from draw by draw to cell by cell at a time: as many as fit into the cache. */
const cellsAtATime = 64
/** Numbers between the draws of one cell and those of the next: a power of two apart, all would fall on the same few lines of the cache. */
const lineOfCache = 8

/** Those last turned. Kept: memory that is used for the first time costs more than what is put there. */
let turned = new Float64Array(0)

/** Statistics of each cell, cell by cell. */
export function statisticsOfCells(
  { figures, row, first, draws }: CellFigures,
  central: Float64Array,
  stats: readonly Stat[],
): Float64Array {
  const cells = central.length
  const values = new Float64Array(cells * stats.length)
  const stride = draws + lineOfCache
  if (turned.length !== cellsAtATime * stride) turned = new Float64Array(cellsAtATime * stride)
  const own = turned
  for (let from = 0; from < cells; from += cellsAtATime) {
    const some = Math.min(cellsAtATime, cells - from)
    let k = 0
    for (const part of figures) {
      for (let at = first + from; at < part.length; at += row) {
        for (let i = 0; i < some; i++) own[i * stride + k] = part[at + i]!
        k++
      }
    }
    for (let i = 0; i < some; i++) {
      const cell = from + i
      setStatistics(
        own.subarray(i * stride, i * stride + draws),
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
