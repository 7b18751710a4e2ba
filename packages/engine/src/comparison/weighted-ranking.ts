import type { Criterion } from '@shiftwork/contracts'
import { signOf } from './compare-draws.ts'

export interface WeightedCriterion {
  readonly name: string
  readonly better: Criterion['better']
  readonly weight: number
  /** Mean of each scenario. */
  readonly means: readonly number[]
}

export interface WeightedRanking {
  readonly scores: number[]
  /** Best first; among equals the one given first. */
  readonly order: number[]
  /** Between what bounds each weight can move, the others as they are, without another order; high null: without bound. */
  readonly ranges: { readonly low: number; readonly high: number | null }[]
}

/**
 * Scenarios ranked by a weighted mean of their criteria, each taken from 0 (worst mean of the scenarios) to 1 (best):
 *
 *   score_i = Σ_c w_c z_ic / Σ_c w_c,   z_ic = (s_c m_ic − min) / (max − min),   0 for all where the means are equal
 *
 * The order of two scenarios is the sign of Σ_c w_c (z_ic − z_jc), linear in each weight, so the range of a weight follows in closed form.
 *
 * @see MODEL.md 14; Keeney & Raiffa (1976), Decisions with multiple objectives
 */
export function weightedRanking(criteria: readonly WeightedCriterion[], scenarios: number): WeightedRanking {
  const positions = criteria.map(({ means, better }) => between(means.map((mean) => signOf(better) * mean)))
  const sum = criteria.reduce((whole, { weight }) => whole + weight, 0)
  const totals = Array.from({ length: scenarios }, (_, i) =>
    criteria.reduce((total, { weight }, c) => total + weight * positions[c]![i]!, 0),
  )
  const order = totals.map((_, i) => i).toSorted((i, j) => totals[j]! - totals[i]! || i - j)
  const ranges = criteria.map(({ weight }, c) => {
    let [low, high] = [0, Number.POSITIVE_INFINITY]
    for (let k = 0; k + 1 < order.length; k++) {
      const [ahead, behind] = [order[k]!, order[k + 1]!]
      const lead = totals[ahead]! - totals[behind]!
      const slope = positions[c]![ahead]! - positions[c]![behind]!
      // lead + (w − weight) · slope ≥ 0
      if (slope > 0) low = Math.max(low, weight - lead / slope)
      else if (slope < 0) high = Math.min(high, weight - lead / slope)
    }
    return { low, high: Number.isFinite(high) ? high : null }
  })
  return { scores: totals.map((total) => (sum > 0 ? total / sum : 0)), order, ranges }
}

function between(values: readonly number[]): number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return values.map((value) => (high > low ? (value - low) / (high - low) : 0))
}
