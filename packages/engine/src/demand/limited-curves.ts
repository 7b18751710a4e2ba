import { type CurveRows, setRow } from './curve-rows.ts'
import type { Project, Shape } from './project.ts'

/** What is left of a plan by month; 1 where nothing is missing. */
export interface PlanLimits {
  /** Share of the planned output that is made, T. */
  readonly output: Float64Array
  /** Share of the plant that is open, T: what is bought by the month is bought for it. */
  readonly open?: Float64Array
  /** Share of the planned posts of phases that produce, T. */
  readonly posts?: Float64Array | undefined
  /** Share of the planned posts of each shape that is filled, S × T. Where it is given, all shares are the same in every draw. */
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
 * A row is filled again where its curve in the plan has changed, or where a limit of its own may have.
 *
 * @param plan the curves without the limits; the last row is the units made
 * @param out overwritten
 * @see MODEL.md 4.3, 7 and 10
 */
export function setLimitedCurves(
  project: Project,
  plan: Pick<CurveRows, 'curves' | 'changed' | 'from' | 'end'>,
  limits: PlanLimits,
  out: CurveRows,
): void {
  const { shapes, phases, months } = project
  const given = limits.posts && isWhole(limits.posts) ? { ...limits, posts: undefined } : limits
  out.changed.set(plan.changed)
  out.from.set(plan.from)
  out.end.set(plan.end)
  for (let s = 0; s < shapes.length; s++) {
    const shape = shapes[s]!
    const { producing } = phases[shape.phase]!
    const drawn = !limits.filled && producing && shape.kind !== 'profile' && shape.kind !== 'premium'
    if (plan.changed[s] === 0 && !drawn) continue
    out.changed[s] = 1
    const first = out.sameAs[s]!
    if (first < s) out.curves.copyWithin(s * months, first * months, (first + 1) * months)
    else setLimited(shape, producing, plan.curves, s * months, given, out.curves, months)
  }
  setProduct(plan.curves, shapes.length * months, limits.output, 0, out.curves, months)
  out.changed[shapes.length] = 1
}

/** Whether nothing is missing in any month. */
export function isWhole(shares: Float64Array): boolean {
  for (let t = 0; t < shares.length; t++) if (shares[t] !== 1) return false
  return true
}

function setLimited(
  { kind }: Shape,
  producing: boolean,
  curves: Float64Array,
  row: number,
  { output, open, posts, filled }: PlanLimits,
  out: Float64Array,
  months: number,
): void {
  if (kind === 'posts-at-capacity' || kind === 'posts-per-unit') {
    const limited = posts !== undefined && producing
    if (limited) setProduct(curves, row, posts, 0, out, months)
    if (filled) setProduct(limited ? out : curves, row, filled, row, out, months)
    else if (!limited) setRow(curves, row, out, row, months)
  } else if (producing && (kind === 'per-unit' || kind === 'share-of-revenue')) setProduct(curves, row, output, 0, out, months)
  else if (producing && kind === 'per-month')
    for (let t = 0; t < months; t++) out[row + t] = curves[row + t]! * (output[t] === 0 ? 0 : (open?.[t] ?? 1))
  else setRow(curves, row, out, row, months)
}

/** out(row + t) = curve(row + t) · share(from + t). */
function setProduct(curves: Float64Array, row: number, by: Float64Array, from: number, out: Float64Array, months: number): void {
  for (let t = 0; t < months; t++) out[row + t] = curves[row + t]! * by[from + t]!
}
