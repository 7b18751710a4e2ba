import { tableArena } from '../kernels/arena.ts'
import { layWeights, termLengths } from '../kernels/lay-weights.ts'
import { placesOf } from '../kernels/places.ts'

/** Many sums of the same rows at once, each with weights of its own. */
export interface WeightedSums {
  /**
   * Adds them up, row after row.
   *
   * @param from rows × length
   * @param weight what a row counts in a sum
   */
  set(from: Float64Array, weight: (row: number, sum: number) => number): void
  /** Reads one of the sums last made, length. */
  read(sum: number, out: Float64Array): void
}

export function weightedSums(rows: number, length: number, sums: number): WeightedSums {
  // Kernels add up two numbers side by side.
  const stride = length + (length % 2)
  const { at, length: room } = placesOf({ from: rows * stride, ...termLengths(rows, sums), sums: sums * stride })
  const owner = {}
  return {
    set(from, weight) {
      const { numbers, kernels, at: start } = tableArena.lend(owner, room)
      const place = (name: keyof typeof at) => start + at[name]
      for (let k = 0; k < rows; k++) {
        const into = place('from') + k * stride
        for (let t = 0; t < stride; t++) numbers[into + t] = t < length ? from[k * length + t]! : 0
      }
      layWeights(numbers, start, at, { rows, sums, weight })
      kernels.sumOfRows(place('from'), stride / 2, place('rows'), place('weights'), place('first'), sums, place('sums'))
    },
    read(sum, out) {
      const { numbers, at: start } = tableArena.lend(owner, room)
      const from = start + at.sums + sum * stride
      for (let t = 0; t < length; t++) out[t] = numbers[from + t]!
    },
  }
}
