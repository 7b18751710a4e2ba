import type { RetrainingPlan } from '@shiftwork/contracts'
import type { SupplyLimits } from '../../demand/limited-curves.ts'
import type { Project } from '../../demand/project.ts'
import { openingCode } from './opening-code.ts'

type Plan = Pick<RetrainingPlan, 'monthsPerStep' | 'openings' | 'output'>

/**
 * What a retraining plan leaves of output and posts, month by month.
 *
 *   output φ_t,   filled = n_vt / D_vt of the opening v that a shape is the curve of; 1 where no post is asked for
 *
 * The plan is made once, for the central values, and held in the draws.
 *
 * @see MODEL.md 7 and 9
 */
export function supplyLimits(
  { shapes, months }: Pick<Project, 'shapes' | 'months'>,
  { monthsPerStep, openings, output }: Plan,
): SupplyLimits {
  const named = new Map(openings.map((opening) => [openingCode(opening.occupation, opening.place), opening]))
  const step = (month: number) => Math.floor(month / monthsPerStep)
  const filled = new Float64Array(shapes.length * months).fill(1)
  shapes.forEach((shape, s) => {
    const opening = 'opening' in shape && shape.opening !== undefined ? named.get(shape.opening) : undefined
    if (!opening) return
    for (let t = 0; t < months; t++) {
      const posts = opening.posts[step(t)]!
      if (posts > 0) filled[s * months + t] = Math.min(1, opening.filled[step(t)]! / posts)
    }
  })
  return { output: Float64Array.from({ length: months }, (_, t) => Math.min(1, Math.max(0, output.share[step(t)]!))), filled }
}
