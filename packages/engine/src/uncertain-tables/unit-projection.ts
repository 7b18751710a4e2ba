import { type Arena, type Stretch, settled } from '../kernels/arena.ts'
import { placesOf } from '../kernels/places.ts'
import type { UnitTotals } from '../responses/aggregation.ts'
import { layDemand } from './demand-room.ts'

/**
 * Adds up what extra demand of the first and of the second effect calls for, for some columns (sources, or sums of sources over a time).
 *
 *   indirect_k += Σ_u R_u U1_ku,   induced_k += Σ_u R_u U2_ku + Σ_u R'_u (U1_ku + U2_ku)
 *
 * What is demanded when households spend is induced with all that it calls for.
 */
export interface UnitProjection {
  /**
   * @param columnOf the column of each row of the totals
   * @param indirect rows × F, added to
   */
  add(called: CalledByTables, columnOf: Int32Array, indirect: Float64Array, induced: Float64Array): void
}

/** What drawn tables call for in addition. */
interface CalledByTables {
  /** U, pairs of the first and the second effect: columns × units × 2. The same array for one draw after the other. */
  readonly demand: Float64Array
  readonly columns: number
  /** Another one whenever the numbers of the array are others. */
  readonly token: object
}

/** Room for what some columns call for. */
interface SumsRoom {
  readonly owner: object
  readonly at: Readonly<Record<'each' | 'both', number>>
  readonly length: number
  /** The token of the demand whose sums lie there. */
  of: object | null
}

/** @param totals R and R', units × F */
export function unitProjection({ indirect: direct, induced: spent }: UnitTotals, size: number, arena: Arena): UnitProjection {
  const units = size === 0 ? 0 : direct.length / size
  const { at, length } = placesOf({ direct: units * size, spent: units * size })
  const owner = {}
  const lend = (): Stretch => {
    const stretch = arena.lend(owner, length)
    if (!stretch.kept) {
      setTransposed(direct, units, size, stretch.numbers, stretch.at + at.direct)
      setTransposed(spent, units, size, stretch.numbers, stretch.at + at.spent)
    }
    return stretch
  }
  const rooms = new Map<number, SumsRoom>()
  const lendSums = (sums: SumsRoom): Stretch => {
    const stretch = arena.lend(sums.owner, sums.length)
    if (!stretch.kept) sums.of = null
    return stretch
  }
  return {
    add({ demand, columns, token }, columnOf, indirect, induced) {
      const pairs = Math.ceil(columns / 2)
      const sums = rooms.get(columns) ?? { owner: {}, of: null, ...placesOf({ each: 2 * size * columns, both: 2 * size * pairs }) }
      rooms.set(columns, sums)
      const [{ at: start }, laid, { numbers, kernels, at: into }] = settled(
        arena,
        () => [lend(), layDemand(demand, columns, token, units, arena), lendSums(sums)] as const,
      )
      const [each, both] = [into + sums.at.each, into + sums.at.both]
      if (sums.of !== token) {
        numbers.fill(0, into, into + sums.length)
        kernels.rowsTimesPairs(start + at.direct, units, size, units, laid.each, columns, each)
        kernels.rowsTimesPairs(start + at.spent, units, size, units, laid.both, pairs, both)
        sums.of = token
      }
      for (let row = 0; row < columnOf.length; row++) {
        const k = columnOf[row]!
        const [from, ofBoth, out] = [each + 2 * k * size, both + 2 * (k >> 1) * size + (k & 1), row * size]
        for (let f = 0; f < size; f++) {
          indirect[out + f]! += numbers[from + 2 * f]!
          induced[out + f] = induced[out + f]! + numbers[from + 2 * f + 1]! + numbers[ofBoth + 2 * f]!
        }
      }
    },
  }
}

function setTransposed(totals: Float64Array, units: number, size: number, out: Float64Array, at: number): void {
  for (let u = 0; u < units; u++) for (let f = 0; f < size; f++) out[at + f * units + u] = totals[u * size + f]!
}
