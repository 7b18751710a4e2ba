import type { Project } from './project.ts'

/** What is left of a plan by month, T each; 1 where nothing is missing. */
export interface PlanLimits {
  /** Share of the planned output that is made. */
  readonly output: Float64Array
  /** Share of the plant that is open: what is bought by the month is bought for it. */
  readonly open: Float64Array
  /** Share of the planned posts, of shape s in row s where there are S rows, else of all. */
  readonly posts: Float64Array
}

/** What the lack of people leaves of the plan. The plan is decided once, on the central values, and is the same in every draw. */
export interface SupplyLimits {
  /** φ, share of the planned output, T. */
  readonly output: Float64Array
  /** Share of the planned posts that is filled, S × T. */
  readonly filled: Float64Array
}

/**
 * The curves of a project that something keeps below its plan. Phases that do not produce, and what is spent as a total, go on as planned.
 *
 *   per-unit, share-of-revenue, units   curve · output       posts-at-capacity, posts-per-unit   curve · posts
 *   per-month                           curve · open, 0 where nothing is made              premium, profile   curve
 *
 * Labour per unit stays that of the plan: an interruption that made people learn later would otherwise create posts.
 *
 * @param curves of the plan, (S + 1) × T; the last row is the units made
 * @param out as `curves`, overwritten
 * @see MODEL.md 4.3, 7 and 10
 */
export function setLimitedCurves(project: Project, curves: Float64Array, { output, open, posts }: PlanLimits, out: Float64Array): void {
  const { shapes, phases, months } = project
  const ofShapes = posts.length > months
  out.set(curves)
  shapes.forEach(({ kind, phase }, s) => {
    if (!phases[phase]!.producing) return
    const row = s * months
    for (let t = 0; t < months; t++) {
      if (kind === 'per-unit' || kind === 'share-of-revenue') out[row + t]! *= output[t]!
      else if (kind === 'per-month') out[row + t]! *= output[t] === 0 ? 0 : open[t]!
      else if (kind === 'posts-at-capacity' || kind === 'posts-per-unit') out[row + t]! *= posts[ofShapes ? row + t : t]!
    }
  })
  for (let t = 0; t < months; t++) out[shapes.length * months + t]! *= output[t]!
}
