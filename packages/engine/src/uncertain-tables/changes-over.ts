import { settled, tableArena } from '../kernels/arena.ts'
import { layWeights, termLengths } from '../kernels/lay-weights.ts'
import { placesOf } from '../kernels/places.ts'
import { addWeightedRows, putRow, weightedRows } from '../linear-algebra/weighted-rows.ts'
import { inTurn } from './add-table-changes.ts'
import { keepDemand, layDemand, roomOfDemand } from './demand-room.ts'
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
  const units = of.demand.length / (2 * columns)
  const setDemand = demandOver(columns, units, times)
  const rows = weightedRows(columns)
  const weights = new Float64Array(times * columns)
  const roomFor = (from: Float64Array) => ({ from, row: from.length / columns, out: new Float64Array((from.length / columns) * times) })
  const [income, heads] = [roomFor(of.income), roomFor(of.heads)]
  const changes = {
    columnOf: inTurn(times),
    demand: new Float64Array(2 * units * times),
    token: {},
    income: income.out,
    heads: heads.out,
  }
  return {
    changes,
    set(weight) {
      changes.token = {}
      weights.fill(0)
      for (let time = 0; time < times; time++) {
        for (let s = 0; s < columnOf.length; s++) weights[time * columns + columnOf[s]!]! += weight(s, time)
        for (const { from, row, out } of [income, heads]) {
          rows.count = 0
          for (let column = 0; column < columns; column++) {
            const counted = weights[time * columns + column]!
            if (counted !== 0) putRow(rows, column * row, counted)
          }
          out.fill(0, time * row, (time + 1) * row)
          addWeightedRows(from, rows, 0, row, out, time * row)
        }
      }
      setDemand(of, weights, changes)
    },
  }
}

/** The demand lies where kernels find it, and so does its sum. */
function demandOver(columns: number, units: number, times: number) {
  const { at, length } = placesOf(termLengths(columns, times))
  const owner = {}
  return (of: TableChanges, weights: Float64Array, out: Pick<TableChanges, 'demand' | 'token'>): void => {
    const [{ each }, { at: into }, { numbers, kernels, at: start }] = settled(
      tableArena,
      () =>
        [
          layDemand(of.demand, columns, of.token, units, tableArena),
          roomOfDemand(out.demand, times, units, tableArena),
          tableArena.lend(owner, length),
        ] as const,
    )
    layWeights(numbers, start, at, { rows: columns, sums: times, weight: (column, time) => weights[time * columns + column]! })
    kernels.sumOfRows(each, units, start + at.rows, start + at.weights, start + at.first, times, into)
    keepDemand(out.demand, times, out.token, units, tableArena)
  }
}
