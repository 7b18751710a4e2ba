import type { Estimate } from '@shiftwork/contracts'
import type { CriterionHead } from '../../figures/criterion-words.ts'
import { statAt } from '../../figures/cut-reader.ts'

const ranged = ['mean', 'p5', 'p10', 'p50', 'p90', 'p95'] as const

/** A headline figure with where its draws lie. */
export interface CriterionRange extends CriterionHead, Readonly<Record<(typeof ranged)[number], number>> {}

/** Null where the figure was not drawn, or not in every draw. */
export function criterionRange(estimate: Estimate, code: string): CriterionRange | null {
  const criterion = estimate.criteria.find((c) => c.code === code)
  const cut = estimate.cuts.find((c) => c.name === 'criteria')
  const axis = cut?.axes[0]
  if (!criterion || !cut || !axis || cut.draws === 0) return null
  const stats = ranged.map((stat) => [stat, statAt(cut, { [axis.name]: code }, stat)] as const)
  if (stats.some(([, value]) => value === null)) return null
  const values = Object.fromEntries(stats) as Record<(typeof ranged)[number], number>
  return { name: code, unit: criterion.unit, better: criterion.better, ...values }
}
