import { nobody } from './plan-flows.ts'

/**
 * Posts left behind that stand open, mean of each step: each for so many months from the step in which it was left.
 *
 *   open_t = Σ_τ left_τ · clip((τ s + L − t s) / s, 0, 1),   τ ≤ t
 *
 * @param left posts that were left in each step and that nobody took, heads; a difference of two sums, so fewer than a thousand-millionth are none
 * @param months L, how long each stands open
 * @param monthsPerStep s
 * @see MODEL.md 7, supply; MODEL.md 9
 */
export function openBehind(left: Float64Array, months: number, monthsPerStep: number): Float64Array {
  const open = new Float64Array(left.length)
  left.forEach((heads, from) => {
    if (heads <= nobody) return
    for (let t = from; t < left.length; t++) {
      const share = Math.min(1, months / monthsPerStep - (t - from))
      if (share <= 0) return
      open[t]! += heads * share
    }
  })
  return open
}
