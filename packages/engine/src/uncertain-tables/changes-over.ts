import { addWeightedRows, putRow, weightedRows } from '../linear-algebra/weighted-rows.ts'
import { inTurn } from './add-table-changes.ts'
import type { TableChanges } from './table-changes.ts'

/** What drawn tables change over some times, a column a time: the sources are added up first, so that what they call for is worked out once a time. */
export interface ChangesOver {
  readonly changes: Pick<TableChanges, 'columnOf' | 'demand' | 'token' | 'income' | 'heads'>
  /**
   * Adds up the changes as they are now.
   *
   * @param weight what a source counts over a time
   */
  set(weight: (source: number, time: number) => number): void
}

/** @param of filled again for each draw; always the same ones */
export function changesOver(of: TableChanges, times: number): ChangesOver {
  const { columnOf } = of
  const columns = 1 + Math.max(...columnOf)
  const rows = weightedRows(columns)
  const weights = new Float64Array(columns)
  const roomFor = (from: Float64Array) => ({ from, row: from.length / columns, out: new Float64Array((from.length / columns) * times) })
  const [demand, income, heads] = [roomFor(of.demand), roomFor(of.income), roomFor(of.heads)]
  const changes = {
    columnOf: inTurn(times),
    demand: demand.out,
    token: {},
    income: income.out,
    heads: heads.out,
  }
  return {
    changes,
    set(weight) {
      changes.token = {}
      for (let time = 0; time < times; time++) {
        weights.fill(0)
        for (let s = 0; s < columnOf.length; s++) weights[columnOf[s]!]! += weight(s, time)
        for (const { from, row, out } of [demand, income, heads]) {
          rows.count = 0
          for (let column = 0; column < columns; column++) if (weights[column] !== 0) putRow(rows, column * row, weights[column]!)
          out.fill(0, time * row, (time + 1) * row)
          addWeightedRows(from, rows, 0, row, out, time * row)
        }
      }
    },
  }
}
