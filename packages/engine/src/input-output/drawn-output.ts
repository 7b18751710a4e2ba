import { type SharedHeap, solverHeap } from '../kernels/heap.ts'
import { placesOf } from '../kernels/places.ts'
import { type CoefficientDraws, coefficientDrawer, coefficientPlaces } from './drawn-coefficients.ts'

/** Output of one economy in draws of its table. */
export interface DrawnOutput {
  /**
   * @param from number of the first draw
   * @returns x draw by draw, draws × n; each draw is solved exactly and depends on seed, economy and its number alone
   */
  draws(from: number, count: number): Float64Array
}

/**
 * Gross output that a demand calls for in an economy of which every technical coefficient is uncertain.
 *
 *   x = (I − (1 − m)∘a')⁻¹ f,   a' as in `drawnCoefficients`
 *
 * @param table a (n × n) and m (n) of the economy
 * @param demand f, for domestic products, n
 * @throws RangeError where a drawn table is singular: a column that buys more than it makes
 * @see MODEL.md 13
 */
export function drawnOutput(
  { inputs, importShare }: { readonly inputs: Float64Array; readonly importShare: Float64Array },
  demand: Float64Array,
  draws: CoefficientDraws,
  shared: SharedHeap = solverHeap,
): DrawnOutput {
  const n = importShare.length
  const { at, length } = placesOf({
    ...coefficientPlaces(n),
    importShare: n,
    block: n * n,
    pivots: n,
    inverseDiagonal: n,
    solution: 2 * n,
  })
  const drawer = coefficientDrawer(inputs, draws)
  const tenant = {}
  return {
    draws(from, count) {
      const heap = shared.take(tenant, length)
      const { numbers, kernels, kept } = heap
      if (!kept) {
        drawer.layDown(heap, at)
        numbers.set(importShare, at.importShare)
      }
      const out = new Float64Array(count * n)
      for (let k = 0; k < count; k++) {
        drawer.set(heap, at, from + k)
        kernels.homeBlock(at.drawn, at.importShare, n, at.block)
        if (kernels.factorise(at.block, n, at.pivots, at.inverseDiagonal) !== 0)
          throw new RangeError(`The table of draw ${from + k} is singular.`)
        for (let i = 0; i < n; i++) {
          numbers[at.solution + 2 * i] = demand[i]!
          numbers[at.solution + 2 * i + 1] = 0
        }
        kernels.solvePair(at.block, n, at.pivots, at.inverseDiagonal, at.solution)
        for (let i = 0; i < n; i++) out[k * n + i] = numbers[at.solution + 2 * i]!
      }
      return out
    },
  }
}
