import type { Stat } from '@shiftwork/contracts'

/** Which share of the draws lies at or below each quantile that is told. */
const shares: Partial<Record<Stat, number>> = { p5: 0.05, p10: 0.1, p50: 0.5, p90: 0.9, p95: 0.95 }

/**
 * Statistics of a figure over its draws. Quantiles are interpolated between the two nearest draws (type 7 of Hyndman & Fan, the rule of R and of numpy):
 *
 *   q_p = x_(j) + (h − j)(x_(j+1) − x_(j)),   h = (n − 1) p + 1,   j = ⌊h⌋
 *
 * @param draws of one figure; sorted in place
 * @param central value at the central assumptions
 * @param stats which are wanted, in the order of `out`
 * @see Hyndman & Fan (1996), Sample quantiles in statistical packages
 */
export function setStatistics(draws: Float64Array, central: number, stats: readonly Stat[], out: Float64Array): void {
  const n = draws.length
  let sum = 0
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (let k = 0; k < n; k++) {
    const value = draws[k]!
    sum += value
    if (value < low) low = value
    if (value > high) high = value
  }
  const same = low === high
  if (!same && !Number.isNaN(sum)) draws.sort()
  stats.forEach((stat, s) => {
    if (stat === 'central') out[s] = central
    else if (Number.isNaN(sum) || n === 0) out[s] = Number.NaN
    else if (same) out[s] = low
    else if (stat === 'mean') out[s] = sum / n
    else out[s] = sortedQuantile(draws, shares[stat]!)
  })
}

/** Quantile of draws that are sorted from the smallest up. */
export function sortedQuantile(sorted: Float64Array, share: number): number {
  const h = (sorted.length - 1) * share
  const j = Math.floor(h)
  const below = sorted[j]!
  return j + 1 < sorted.length ? below + (h - j) * (sorted[j + 1]! - below) : below
}
