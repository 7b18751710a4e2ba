import type { CriterionDraws } from '@shiftwork/contracts'
import { quantileOfSorted } from '@shiftwork/engine'

/**
 * How a figure is spread over its draws: quantiles at (i + ½)/n, the chance of reaching given figures, and of lying below zero; where the figure is
 * not there in every draw, in how many it is missing.
 *
 * @see Hyndman & Fan (1996), type 7
 */
export function spreadOf(
  draws: Float64Array,
  quantiles: number,
  atLeast: readonly number[],
): Pick<CriterionDraws, 'kept' | 'belowZero' | 'quantiles' | 'atLeast'> | { readonly missing: number } {
  const missing = draws.reduce((count, figure) => count + (Number.isNaN(figure) ? 1 : 0), 0)
  if (missing > 0) return { missing }
  const sorted = draws.toSorted()
  const share = (holds: (value: number) => boolean) => sorted.reduce((count, value) => count + (holds(value) ? 1 : 0), 0) / sorted.length
  return {
    kept: sorted.length,
    belowZero: share((figure) => figure < 0),
    quantiles: Array.from({ length: quantiles }, (_, i) => quantileOfSorted(sorted, (i + 0.5) / quantiles)),
    atLeast: atLeast.map((value) => ({ value, share: share((figure) => figure >= value) })),
  }
}
