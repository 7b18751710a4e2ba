import type { Arena } from '../kernels/arena.ts'
import { placesOf } from '../kernels/places.ts'
import type { UnitTotals } from '../responses/aggregation.ts'

/** Rows of totals that are gone through for all columns before the next ones are: as many as stay in the cache. */
const rowsAtATime = 32

/**
 * Adds up what extra demand of the first and of the second effect calls for, for some columns (sources, or sums of sources over a time).
 *
 *   indirect_k += Σ_u R_u U1_ku,   induced_k += Σ_u R_u U2_ku + Σ_u R'_u (U1_ku + U2_ku)
 *
 * What is demanded when households spend is induced with all that it calls for.
 */
export interface UnitProjection {
  /**
   * @param demand U, pairs of the first and the second effect: columns × units × 2
   * @param indirect columns × F, added to
   */
  add(demand: Float64Array, columns: number, indirect: Float64Array, induced: Float64Array): void
}

/** @param totals R and R', units × F */
export function unitProjection({ indirect: direct, induced: spent }: UnitTotals, size: number, arena: Arena): UnitProjection {
  const units = size === 0 ? 0 : direct.length / size
  const owners = new Map<number, object>()
  return {
    add(demand, columns, indirect, induced) {
      const pairs = Math.ceil(columns / 2)
      const { at, length } = placesOf({
        direct: units * size,
        spent: units * size,
        demand: 2 * units * columns,
        both: 2 * units * pairs,
        sums: 2 * rowsAtATime,
      })
      const owner = owners.get(columns) ?? {}
      owners.set(columns, owner)
      const { numbers, kernels, at: start, kept } = arena.lend(owner, length)
      if (!kept) {
        setTransposed(direct, units, size, numbers, start + at.direct)
        setTransposed(spent, units, size, numbers, start + at.spent)
        numbers.fill(0, start + at.both, start + at.both + 2 * units * pairs)
      }
      numbers.set(demand.subarray(0, 2 * units * columns), start + at.demand)
      for (let k = 0; k < columns; k++) {
        const from = start + at.demand + 2 * units * k
        const into = start + at.both + 2 * units * (k >> 1) + (k & 1)
        for (let u = 0; u < units; u++) numbers[into + 2 * u] = numbers[from + 2 * u]! + numbers[from + 2 * u + 1]!
      }
      const sums = start + at.sums
      for (let row = 0; row < size; row += rowsAtATime) {
        const rows = Math.min(rowsAtATime, size - row)
        for (let k = 0; k < columns; k++) {
          numbers.fill(0, sums, sums + 2 * rows)
          kernels.rowsTimesPair(start + at.direct + row * units, units, rows, units, start + at.demand + 2 * units * k, sums)
          for (let f = 0; f < rows; f++) {
            indirect[k * size + row + f]! += numbers[sums + 2 * f]!
            induced[k * size + row + f]! += numbers[sums + 2 * f + 1]!
          }
        }
        for (let k = 0; k < columns; k += 2) {
          numbers.fill(0, sums, sums + 2 * rows)
          kernels.rowsTimesPair(start + at.spent + row * units, units, rows, units, start + at.both + units * k, sums)
          const second = k + 1 < columns
          for (let f = 0; f < rows; f++) {
            induced[k * size + row + f]! += numbers[sums + 2 * f]!
            if (second) induced[(k + 1) * size + row + f]! += numbers[sums + 2 * f + 1]!
          }
        }
      }
    },
  }
}

function setTransposed(totals: Float64Array, units: number, size: number, out: Float64Array, at: number): void {
  for (let u = 0; u < units; u++) for (let f = 0; f < size; f++) out[at + f * units + u] = totals[u * size + f]!
}
