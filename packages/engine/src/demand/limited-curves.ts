import type { Project } from './project.ts'

/** What is left of a plan by month; 1 where nothing is missing. */
export interface PlanLimits {
  /** Share of the planned output that is made, T. */
  readonly output: Float64Array
  /** Share of the plant that is open, T: what is bought by the month is bought for it. */
  readonly open?: Float64Array
  /** Share of the planned posts of phases that produce, T. */
  readonly posts?: Float64Array
  /** Share of the planned posts of each shape that is filled, S × T. */
  readonly filled?: Float64Array
}

/** What the lack of people leaves of the plan. The plan is decided once, on the central values, and is the same in every draw. */
export type SupplyLimits = Required<Pick<PlanLimits, 'output' | 'filled'>>

/**
 * The curves of a project that something keeps below its plan. What is spent as a total, and what phases that do not produce buy, goes on as planned.
 *
 *   per-unit, share-of-revenue, units   curve · output       posts-at-capacity, posts-per-unit   curve · posts · filled
 *   per-month                           curve · open, 0 where nothing is made              premium, profile   curve
 *
 * Labour per unit stays that of the plan: an interruption that made people learn later would otherwise create posts.
 *
 * @param curves of the plan, (S + 1) × T; the last row is the units made
 * @param out as `curves`, overwritten
 * @see MODEL.md 4.3, 7 and 10
 */
export function setLimitedCurves(project: Project, curves: Float64Array, limits: PlanLimits, out: Float64Array): void {
  const { shapes, phases, months } = project
  const { output, open, filled } = limits
  const posts = limits.posts && isWhole(limits.posts) ? undefined : limits.posts
  out.set(curves)
  for (let s = 0; s < shapes.length; s++) {
    const { kind, phase } = shapes[s]!
    const { producing } = phases[phase]!
    const row = s * months
    if (kind === 'posts-at-capacity' || kind === 'posts-per-unit') {
      if (posts && producing) times(out, row, posts, 0, months)
      if (filled) times(out, row, filled, row, months)
    } else if (producing && (kind === 'per-unit' || kind === 'share-of-revenue')) times(out, row, output, 0, months)
    else if (producing && kind === 'per-month') for (let t = 0; t < months; t++) out[row + t]! *= output[t] === 0 ? 0 : (open?.[t] ?? 1)
  }
  times(out, shapes.length * months, output, 0, months)
}

/** Whether nothing is missing in any month. */
export function isWhole(shares: Float64Array): boolean {
  for (let t = 0; t < shares.length; t++) if (shares[t] !== 1) return false
  return true
}

function times(out: Float64Array, row: number, by: Float64Array, from: number, months: number): void {
  for (let t = 0; t < months; t++) out[row + t]! *= by[from + t]!
}
