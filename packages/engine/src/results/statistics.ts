import type { Stat } from '@shiftwork/contracts'
import { setRanked } from './selection.ts'

/** Which share of the draws lies at or below each quantile that is told. */
const shares: Partial<Record<Stat, number>> = { p5: 0.05, p10: 0.1, p50: 0.5, p90: 0.9, p95: 0.95 }

/**
 * Statistics of a figure over its draws. Quantiles are interpolated between the two nearest draws (type 7 of Hyndman & Fan, the rule of R and of numpy):
 *
 *   q_p = x_(j) + (h − j)(x_(j+1) − x_(j)),   h = (n − 1) p + 1,   j = ⌊h⌋
 *
 * @param draws of one figure
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
  const ranks = ranksOf(n, stats)
  const known = !same && !Number.isNaN(sum) && n > 0
  if (known) setRanked(draws, low, high, ranks.all, numbers)
  for (let s = 0; s < stats.length; s++) {
    const stat = stats[s]!
    if (stat === 'central') out[s] = central
    else if (Number.isNaN(sum) || n === 0) out[s] = Number.NaN
    else if (same) out[s] = low
    else if (stat === 'mean') out[s] = sum / n
    else {
      const { below, above, share } = ranks.ofStats[s]!
      out[s] = numbers[below]! + share * (numbers[above]! - numbers[below]!)
    }
  }
}

/** Numbers of the ranks that are read, two for each quantile at most. */
const numbers = new Float64Array(2 * Object.keys(shares).length)

/** Positions that the quantiles read, in rising order, and where among them each quantile finds its two. */
interface Ranks {
  readonly n: number
  readonly stats: readonly Stat[]
  readonly all: readonly number[]
  readonly ofStats: readonly { readonly below: number; readonly above: number; readonly share: number }[]
}

/** Those last asked for: cell after cell asks for the same. */
let lastRanks: Ranks | undefined

function ranksOf(n: number, stats: readonly Stat[]): Ranks {
  if (lastRanks?.n === n && lastRanks.stats === stats) return lastRanks
  const read = stats.map((stat) => {
    const h = (n - 1) * (shares[stat] ?? 0)
    const j = Math.floor(h)
    return { wanted: shares[stat] !== undefined, below: j, above: Math.min(j + 1, n - 1), share: h - j }
  })
  const all = [...new Set(read.flatMap(({ wanted, below, above }) => (wanted ? [below, above] : [])))].sort((a, b) => a - b)
  lastRanks = {
    n,
    stats,
    all,
    ofStats: read.map(({ below, above, share }) => ({ below: all.indexOf(below), above: all.indexOf(above), share })),
  }
  return lastRanks
}

/** Quantile of draws that are sorted, by the same rule. */
export function quantileOfSorted(draws: Float64Array, share: number): number {
  const h = (draws.length - 1) * share
  const j = Math.floor(h)
  const below = draws[j]!
  return j + 1 < draws.length ? below + (h - j) * (draws[j + 1]! - below) : below
}
