import { addWeightedRows, putRow, weightedRows } from '../linear-algebra/weighted-rows.ts'
import type { Aggregation } from '../responses/aggregation.ts'
import { type SourceTotals, sourceTotals } from '../responses/source-totals.ts'
import { setTotalsOver } from '../responses/totals-over.ts'
import { addTableChanges } from '../uncertain-tables/add-table-changes.ts'
import { type ChangesOver, changesOver } from '../uncertain-tables/changes-over.ts'
import type { TableChanges } from '../uncertain-tables/table-changes.ts'
import type { DrawState } from './draw-state.ts'
import type { EstimateContext } from './estimate-context.ts'
import { columnCount, windowOrder } from './window-sums.ts'

export const linkedEffects = ['indirect', 'induced'] as const

/** Totals of the linked effects over each window, windows × F. */
export interface WindowTotals {
  /** By the tables as they stand. */
  readonly held: SourceTotals
  /** By drawn ones; where none are drawn the same. */
  readonly drawn: SourceTotals
  set(state: DrawState): void
}

/**
 * The sources are added up before drawn tables act upon them, which costs a fraction of what they would cost for each source.
 *
 * @param columns what sources count over the first window, among the columns of a run's sums: its money or its jobs; those of the other windows follow
 */
export function windowTotals({ incomes }: EstimateContext, of: Aggregation, columns: number): WindowTotals {
  const times = windowOrder.length
  const [held, drawn] = [sourceTotals(times, of.size), sourceTotals(times, of.size)]
  return {
    held,
    drawn,
    set(state) {
      const { flows, shift, tables, sourceSums } = state.draw
      const weight = (s: number, window: number) => sourceSums[s * columnCount + columns + window]!
      setTotalsOver(of, incomes, flows, shift, { times, weight }, held)
      for (const effect of linkedEffects) drawn[effect].set(held[effect])
      if (tables?.of) addTableChanges(of, changesOverWindows(state, tables, columns), { sources: times, shift }, drawn)
    },
  }
}

/** What the tables of a draw change over the windows, and the draw for which that was added up. */
interface ChangesOfDraw extends ChangesOver {
  of: object | null
}

const known = new WeakMap<TableChanges, Map<number, ChangesOfDraw>>()

/** Added up once for each draw, whatever totals they are asked for. */
function changesOverWindows({ token, draw: { sourceSums } }: DrawState, tables: TableChanges, columns: number): ChangesOver['changes'] {
  const byColumns = known.get(tables) ?? new Map<number, ChangesOfDraw>()
  known.set(tables, byColumns)
  const own = byColumns.get(columns) ?? { ...changesOver(tables, windowOrder.length), of: null }
  byColumns.set(columns, own)
  if (own.of !== token) own.set((s, window) => sourceSums[s * columnCount + columns + window]!)
  own.of = token
  return own.changes
}

/** Σ_s weight_s totals_s over the first sources. */
export function sumOver(most: number) {
  const rows = weightedRows(most)
  return (sources: number, totals: Float64Array, sourceSums: Float64Array, column: number, out: Float64Array): void => {
    rows.count = 0
    for (let s = 0; s < sources; s++) {
      const weight = sourceSums[s * columnCount + column]!
      if (weight !== 0) putRow(rows, s * out.length, weight)
    }
    out.fill(0)
    addWeightedRows(totals, rows, 0, out.length, out, 0)
  }
}
