import type { Stat } from '@shiftwork/contracts'
import { putRanksInPlace } from './selection.ts'

/** Which share of the draws lies at or below each quantile that is told. */
const shares: Partial<Record<Stat, number>> = { p5: 0.05, p10: 0.1, p50: 0.5, p90: 0.9, p95: 0.95 }

/**
 * Statistics of a figure over its draws. Quantiles are interpolated between the two nearest draws (type 7 of Hyndman & Fan, the rule of R and of numpy):
 *
 *   q_p = x_(j) + (h − j)(x_(j+1) − x_(j)),   h = (n − 1) p + 1,   j = ⌊h⌋
 *
 * @param draws of one figure; their order is changed
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
  if (!same && !Number.isNaN(sum)) putRanksInPlace(draws, ranksOf(n, stats))
  stats.forEach((stat, s) => {
    if (stat === 'central') out[s] = central
    else if (Number.isNaN(sum) || n === 0) out[s] = Number.NaN
    else if (same) out[s] = low
    else if (stat === 'mean') out[s] = sum / n
    else out[s] = quantileOfSorted(draws, shares[stat]!)
  })
}

/** Positions that the quantiles read, in rising order. */
function ranksOf(n: number, stats: readonly Stat[]): number[] {
  const ranks = stats.flatMap((stat) => {
    const share = shares[stat]
    const j = share === undefined ? -1 : Math.floor((n - 1) * share)
    return share === undefined ? [] : [j, Math.min(j + 1, n - 1)]
  })
  return [...new Set(ranks)].sort((a, b) => a - b)
}

/** Quantile of draws that are sorted, or whose ranks around it stand where they would stand if all were. */
export function quantileOfSorted(draws: Float64Array, share: number): number {
  const h = (draws.length - 1) * share
  const j = Math.floor(h)
  const below = draws[j]!
  return j + 1 < draws.length ? below + (h - j) * (draws[j + 1]! - below) : below
}
