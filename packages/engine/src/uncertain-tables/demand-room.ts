import type { Arena, Stretch } from '../kernels/arena.ts'
import { placesOf } from '../kernels/places.ts'

/** Where demand that drawn tables call for lies: U of each column, and U1 + U2 of two columns at a time as a pair. */
interface DemandPlaces {
  readonly each: number
  readonly both: number
}

/** What lies on the arena for each array of demand. */
const lying = new WeakMap<Float64Array, object>()

/** Room for a demand, which begins with that of each column: pairs of the first and the second effect, columns × units. */
export function roomOfDemand(demand: Float64Array, columns: number, units: number, arena: Arena): Stretch {
  return arena.lend(demand, placesOfDemand(columns, units).length)
}

/** Keeps what a kernel left in the room of a demand. */
export function keepDemand(demand: Float64Array, columns: number, token: object, units: number, arena: Arena): void {
  const { numbers, kernels, at: start } = roomOfDemand(demand, columns, units, arena)
  const { at } = placesOfDemand(columns, units)
  demand.set(numbers.subarray(start, start + 2 * units * columns))
  kernels.sumsOfPairs(start, units, columns, start + at.both)
  lying.set(demand, token)
}

/** Lays a demand down, once for each token. */
export function layDemand(demand: Float64Array, columns: number, token: object, units: number, arena: Arena): DemandPlaces {
  const { numbers, kernels, at: start, kept } = roomOfDemand(demand, columns, units, arena)
  const { at } = placesOfDemand(columns, units)
  if (!kept || lying.get(demand) !== token) {
    numbers.set(demand.subarray(0, 2 * units * columns), start)
    kernels.sumsOfPairs(start, units, columns, start + at.both)
    lying.set(demand, token)
  }
  return { each: start, both: start + at.both }
}

function placesOfDemand(columns: number, units: number) {
  return placesOf({ each: 2 * units * columns, both: 2 * units * Math.ceil(columns / 2) })
}
