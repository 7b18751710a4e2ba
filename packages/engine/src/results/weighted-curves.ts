import { tableArena } from '../kernels/arena.ts'
import { layWeights, termLengths } from '../kernels/lay-weights.ts'
import { placesOf } from '../kernels/places.ts'

/** Several sums of the same curves, each with weights of its own. */
export interface WeightedCurves {
  /**
   * Adds them up, month by month.
   *
   * @param curves curves × T
   * @param weight what a curve counts in a sum
   */
  set(curves: Float64Array, weight: (curve: number, sum: number) => number): void
  /** Reads one of the sums last made, T. */
  read(sum: number, out: Float64Array): void
}

export function weightedCurves(curves: number, months: number, sums: number): WeightedCurves {
  // Kernels add up two months at a time.
  const stride = months + (months % 2)
  const { at, length } = placesOf({ curves: curves * stride, ...termLengths(curves, sums), sums: sums * stride })
  const owner = {}
  return {
    set(from, weight) {
      const { numbers, kernels, at: start } = tableArena.lend(owner, length)
      for (let k = 0; k < curves; k++) {
        const into = start + at.curves + k * stride
        for (let t = 0; t < stride; t++) numbers[into + t] = t < months ? from[k * months + t]! : 0
      }
      layWeights(numbers, start, at, { rows: curves, sums, weight })
      kernels.sumOfRows(start + at.curves, stride / 2, start + at.rows, start + at.weights, start + at.first, sums, start + at.sums)
    },
    read(sum, out) {
      const { numbers, at: start } = tableArena.lend(owner, length)
      const from = start + at.sums + sum * stride
      for (let t = 0; t < months; t++) out[t] = numbers[from + t]!
    },
  }
}
