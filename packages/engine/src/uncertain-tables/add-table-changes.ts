import { tableArena } from '../kernels/arena.ts'
import type { Aggregation, HostIncomes } from '../responses/aggregation.ts'
import { addShift, type SourceTotals, type SpendingShift } from '../responses/source-totals.ts'
import type { TableChanges } from './table-changes.ts'
import { type UnitProjection, unitProjection } from './unit-projection.ts'

/** The projections onto totals that were asked for. */
const projections = new WeakMap<Aggregation, UnitProjection>()

/** What extra demand by drawn tables makes of some totals. */
export function projectionOnto(of: Aggregation): UnitProjection {
  if (!of.ofTables) throw new Error('The totals were made without those of drawn tables.')
  const known = projections.get(of) ?? unitProjection(of.ofTables(), of.size, tableArena)
  projections.set(of, known)
  return known
}

/** Adds what the drawn tables change to the totals of one unit of each source. */
export function addTableChanges(
  of: Aggregation,
  { columnOf, demand, token, income, heads }: Pick<TableChanges, 'columnOf' | 'demand' | 'token' | 'income' | 'heads'>,
  { sources, shift }: { readonly sources: number; readonly shift: SpendingShift | null },
  { indirect, induced }: SourceTotals,
): void {
  const hosts = of.wages.length / of.size
  projectionOnto(of).add({ demand, columns: income.length / hosts, token }, columnOf, indirect, induced)
  if (shift)
    for (let s = 0; s < sources; s++) {
      const column = columnOf[s]!
      addShift(of, shift, income.subarray(column * hosts, (column + 1) * hosts), induced, s)
    }
  of.heads?.forEach(({ plausible, marked }, h) => {
    for (let s = 0; s < sources; s++) {
      const at = (columnOf[s]! * hosts + h) * 4
      indirect[s * of.size + plausible]! += heads[at]!
      induced[s * of.size + plausible]! += heads[at + 1]!
      indirect[s * of.size + marked]! += heads[at + 2]!
      induced[s * of.size + marked]! += heads[at + 3]!
    }
  })
}

const turns = new Map<number, Int32Array>()

/** Each row has a column of its own. */
export function inTurn(count: number): Int32Array {
  const known = turns.get(count) ?? Int32Array.from({ length: count }, (_, k) => k)
  turns.set(count, known)
  return known
}

/** y⁰ of the hosts by what is called for in addition, from the unit `first` of the demand on. */
export function incomeOfDemand({ ofTables }: HostIncomes, demand: Float64Array, first: number, hosts: number): Float64Array {
  const income = new Float64Array(hosts)
  const units = ofTables.length / hosts
  // Two hosts side by side: one alone, each addition would wait for the one before.
  for (let h = 0; h < hosts; h += 2) {
    const beside = h + 1 < hosts ? 1 : 0
    let sum = 0
    let next = 0
    for (let u = 0; u < units; u++) {
      const called = demand[2 * (first + u)]! + demand[2 * (first + u) + 1]!
      sum += called * ofTables[u * hosts + h]!
      next += called * ofTables[u * hosts + h + beside]!
    }
    income[h] = sum
    if (beside === 1) income[h + 1] = next
  }
  return income
}
