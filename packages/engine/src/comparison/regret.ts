import type { Criterion, Stat } from '@shiftwork/contracts'
import { setStatistics } from '../results/statistics.ts'
import { signOf } from './compare-draws.ts'

export interface Regret {
  readonly mean: number
  readonly p95: number
  readonly worst: number
}

const stats = ['mean', 'p95'] as const satisfies readonly Stat[]

/**
 * How far each scenario falls short of the best one of each draw, by one criterion:
 *
 *   r_ik = max_j s f_jk − s f_ik,   s = 1 where more is better, −1 where less is
 *
 * @param figures draws of each scenario
 * @see MODEL.md 14; Savage (1951), The theory of statistical decision
 */
export function regrets(figures: readonly Float64Array[], better: Criterion['better']): Regret[] {
  const sign = signOf(better)
  const n = figures[0]!.length
  const best = new Float64Array(n).fill(Number.NEGATIVE_INFINITY)
  for (const of of figures) for (let k = 0; k < n; k++) best[k] = Math.max(best[k]!, sign * of[k]!)
  return figures.map((of) => {
    const shortfall = Float64Array.from(of, (value, k) => best[k]! - sign * value)
    const worst = shortfall.reduce((most, value) => Math.max(most, value), 0)
    const out = new Float64Array(stats.length)
    setStatistics(shortfall, Number.NaN, stats, out)
    return { mean: out[0]!, p95: out[1]!, worst }
  })
}
