import type { ComparedPair, Criterion, Difference, Stat } from '@shiftwork/contracts'
import { setStatistics } from '../results/statistics.ts'

const stats = ['mean', 'p5', 'p10', 'p50', 'p90', 'p95'] as const satisfies readonly Stat[]

type Better = Criterion['better']
/** What two scenarios come to by one criterion, draw by draw. */
export type ComparedDraws = Pick<ComparedPair, 'aBetter' | 'bBetter' | 'tie' | 'difference' | 'firstOrder'>

/**
 * Two scenarios by one criterion over common draws: how often which is better, and the statistics of the difference a_k − b_k.
 * The three shares sum to 1.
 *
 * @param a, b figures of the same draws, none missing
 * @param centralDifference at the central values, null where there is none
 * @see MODEL.md 14
 */
export function compareDraws(a: Float64Array, b: Float64Array, better: Better, centralDifference: number | null): ComparedDraws {
  const n = a.length
  const sign = signOf(better)
  const differences = new Float64Array(n)
  let [above, below] = [0, 0]
  for (let k = 0; k < n; k++) {
    differences[k] = a[k]! - b[k]!
    if (sign * a[k]! > sign * b[k]!) above++
    else if (sign * a[k]! < sign * b[k]!) below++
  }
  const out = new Float64Array(stats.length)
  setStatistics(differences, Number.NaN, stats, out)
  const difference = { central: centralDifference, ...Object.fromEntries(stats.map((stat, s) => [stat, out[s]!])) } as Difference
  return { aBetter: above / n, bBetter: below / n, tie: (n - above - below) / n, difference, firstOrder: firstOrderDominance(a, b, better) }
}

/** 1 where more is better or neither is, −1 where less is. */
export function signOf(better: Better): 1 | -1 {
  return better === 'lower' ? -1 : 1
}

/**
 * First-order stochastic dominance: whether one scenario is at least as good as the other at every quantile, whatever happens in the same draw.
 *
 * @see Hadar & Russell (1969), Rules for ordering uncertain prospects
 */
export function firstOrderDominance(a: Float64Array, b: Float64Array, better: Better): ComparedPair['firstOrder'] {
  const sign = signOf(better)
  const [sortedA, sortedB] = [a.toSorted(), b.toSorted()]
  let [aAhead, bAhead] = [false, false]
  for (let k = 0; k < sortedA.length; k++) {
    const ahead = sign * (sortedA[k]! - sortedB[k]!)
    if (ahead > 0) aAhead = true
    else if (ahead < 0) bAhead = true
  }
  if (aAhead && bAhead) return 'none'
  return aAhead ? 'a' : bAhead ? 'b' : 'equal'
}
