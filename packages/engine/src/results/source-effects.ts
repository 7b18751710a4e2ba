import { effectSources } from '../demand/effect-sources.ts'
import { addWeightedRows, putRow, weightedRows } from '../linear-algebra/weighted-rows.ts'
import { setSourceTotals, sourceTotals } from '../responses/source-totals.ts'
import { directCells } from './direct-cells.ts'
import { type SumColumn, windowColumn } from './direct-effects.ts'
import type { Draw, ProjectRun } from './draw.ts'
import type { DrawState } from './draw-state.ts'
import { economyGroups, groupTotals } from './economy-groups.ts'
import { cellOf, jobsMeasure, measureOf, measures, tableEffects } from './effect-cells.ts'
import type { EstimateContext } from './estimate-context.ts'
import { linkedRows, partRows, unknownCells } from './linked-rows.ts'
import type { ResultPlace } from './result-places.ts'
import { sumColumns } from './window-sums.ts'

/**
 * Every effect and measure in every place. Linked effects are kept for one unit of each source: a draw's results over any time are this table times what the
 * sources count over it; direct effects follow from the curves themselves. Rows: sources; in a row effect by effect (without the direct one), measure by
 * measure, place by place. Money of the tables, job-years.
 */
export interface SourceEffects {
  readonly places: readonly ResultPlace[]
  /** Length of a row of results: effects × measures × places. */
  readonly size: number
  /** Fills the rows for the draw that the state stands for, once for each draw. */
  set(state: DrawState): void
  /** Jobs of an effect (1 or 2) in a place for one unit of a source. */
  jobsOf(source: number, effect: 1 | 2, place: number): number
  /**
   * Adds up over a time.
   *
   * @param jobsAt column of what the sources count for jobs; `growth`: by how much that is multiplied
   * @param out a row of results; jobs are NaN where they are not estimated
   */
  over(draw: Draw, column: SumColumn, jobsAt: number, growth: number, out: Float64Array): void
  /**
   * Jobs alone over one of the windows.
   *
   * @param out effects × places
   */
  jobsOverWindow(draw: Draw, run: ProjectRun, window: number, out: Float64Array): void
}

export function sourceEffects(context: EstimateContext, places: readonly ResultPlace[]): SourceEffects {
  const { project, incomes } = context
  const count = places.length
  const size = tableEffects.length * measures * count
  const ofDirect = measures * count
  const row = size - ofDirect
  const sources = effectSources(project)
  const rows = new Float64Array(sources.count * row)
  const groups = economyGroups(context, places)
  const of = groupTotals(context, groups)
  const totals = sourceTotals(sources.count, of.size)
  const setLinked = linkedRows(context, places, groups)
  const setParts = partRows(context, places)
  const setDirect = directCells(context, places)
  const [indirectJobs, inducedJobs] = [cellOf(count, 1, jobsMeasure, 0), cellOf(count, 2, jobsMeasure, 0)]
  const unknown = Int32Array.from(unknownCells(context, places, groups))
  const unknownJobs = unknown
    .filter((cell) => measureOf(count, cell) === jobsMeasure)
    .map((cell) => Math.floor(cell / ofDirect) * count + (cell % count))
  const active = weightedRows(sources.count)
  /** The sources that count anything over a time. */
  const setActive = (column: SumColumn, at: number, growth: number, first: number, length: number) => {
    active.count = 0
    for (let s = 0; s < sources.count; s++) {
      const weight = column.sources[s * column.step + at]! * growth
      if (weight !== 0) putRow(active, first + s * length, weight)
    }
  }
  const over: SourceEffects['over'] = (draw, column, jobsAt, growth, out) => {
    out.fill(0)
    setDirect.all(draw, column, out)
    setActive(column, column.at, 1, 0, row)
    addWeightedRows(rows, active, 0, indirectJobs - ofDirect, out, ofDirect)
    addWeightedRows(rows, active, indirectJobs + count - ofDirect, inducedJobs - ofDirect, out, ofDirect)
    setActive(column, jobsAt, growth, 0, row)
    addWeightedRows(rows, active, indirectJobs - ofDirect, indirectJobs + count - ofDirect, out, ofDirect)
    addWeightedRows(rows, active, inducedJobs - ofDirect, size - ofDirect, out, ofDirect)
    for (let k = 0; k < unknown.length; k++) out[unknown[k]!] = Number.NaN
  }
  let computed: object | undefined
  return {
    places,
    size,
    set(state) {
      if (state.token === computed) return
      computed = state.token
      const { flows, shift, tables } = state.draw
      setSourceTotals(of, incomes, flows, shift, totals, tables)
      rows.fill(0)
      setLinked(state, 0, totals.indirect, sources.shapes.length, rows, row)
      setLinked(state, 1, totals.induced, sources.count, rows, row)
      if (!state.partTotals) return
      setParts(state, 0, state.partTotals.indirect, sources.shapes.length, rows, row)
      setParts(state, 1, state.partTotals.induced, sources.count, rows, row)
    },
    jobsOf: (source, effect, place) => rows[source * row + cellOf(count, effect - 1, jobsMeasure, place)]!,
    over,
    jobsOverWindow(draw, run, window, out) {
      out.fill(0)
      const column = windowColumn(run, sumColumns.money + window)
      setDirect.jobs(draw, column, out)
      for (const [e, first] of [indirectJobs, inducedJobs].entries()) {
        setActive(column, sumColumns.jobs + window, 1, first - ofDirect, row)
        addWeightedRows(rows, active, 0, count, out, (e + 1) * count)
      }
      for (let k = 0; k < unknownJobs.length; k++) out[unknownJobs[k]!] = Number.NaN
    },
  }
}
