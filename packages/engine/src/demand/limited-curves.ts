import type { CurveRows } from './curve-rows.ts'
import type { Project } from './project.ts'

/** What the lack of people leaves of a plan, by month; 1 where nothing is missing. The plan is decided once, on the central values, and is the same in every draw. */
export interface SupplyLimits {
  /** Share of the planned output that is made, T. */
  readonly output: Float64Array
  /** Share of the planned posts of each shape that is filled, S × T. */
  readonly filled: Float64Array
}

/** What risk leaves of a plan in one draw, by month; 1 where nothing is missing. */
interface RiskLimits {
  readonly output: Float64Array
  /** Share of the plant that is open, T: what is bought by the month is bought for it. */
  readonly open: Float64Array
  /** Share of the planned posts of phases that produce, T. */
  readonly posts: Float64Array
}

/** Months from the first to the one before the end. */
export interface MonthRange {
  readonly from: number
  readonly end: number
}

/**
 * The curves of a project that something keeps below its plan. What is spent as a total, and what phases that do not produce buy, goes on as planned.
 *
 *   per-unit, share-of-revenue, units   curve · output       posts-at-capacity, posts-per-unit   curve · posts · filled
 *   per-month                           curve · open, 0 where nothing is made              premium, profile   curve
 *
 * Labour per unit stays that of the plan: an interruption that made people learn later would otherwise create posts.
 *
 * A row is filled again where its curve in the plan has changed, or where a limit of its own may have: what people leave is the same in every draw.
 *
 * @param plan the curves without the limits; the last row is the units made
 * @param postsIn the months that are wanted of posts: the others stay as they are; null: all of them
 * @param out overwritten
 * @see MODEL.md 4.3, 7 and 10
 */
export function setLimitedCurves(
  project: Project,
  plan: Pick<CurveRows, 'curves' | 'changed' | 'from' | 'end'>,
  limits: SupplyLimits | RiskLimits,
  out: CurveRows,
  postsIn: MonthRange | null = null,
): void {
  const { months } = project
  const { planned, made, open, posts, postsOfPlant, units } = limitedRows(project)
  out.changed.set(plan.changed)
  out.from.set(plan.from)
  out.end.set(plan.end)
  out.changed[units] = 1
  if ('filled' in limits) {
    for (const s of planned) if (out.changed[s] === 1) out.curves.set(plan.curves.subarray(s * months, (s + 1) * months), s * months)
    setProducts(plan.curves, posts, limits.filled, out, months, postsIn)
  } else {
    for (const rows of [made, open, postsOfPlant]) for (const s of rows) out.changed[s] = 1
    out.curves.set(plan.curves)
    if (!isWhole(limits.posts)) setProducts(plan.curves, postsOfPlant, limits.posts, out, months, postsIn)
  }
  setProducts(plan.curves, made, limits.output, out, months, null)
  for (const s of open) if (out.changed[s] === 1) setOpen(plan.curves, s * months, limits, out.curves)
}

/** Whether nothing is missing in any month. */
export function isWhole(shares: Float64Array): boolean {
  for (let t = 0; t < shares.length; t++) if (shares[t] !== 1) return false
  return true
}

/** The rows of a project's curves by what limits them. */
interface LimitedRows {
  /** By nothing but a lack of people. */
  readonly planned: readonly number[]
  /** By the output. */
  readonly made: readonly number[]
  /** By how much of the plant stands open. */
  readonly open: readonly number[]
  /** By the people in post: of all phases, and of those that produce. */
  readonly posts: readonly number[]
  readonly postsOfPlant: readonly number[]
  /** The units made, one of those by the output. */
  readonly units: number
}

const known = new WeakMap<Project, LimitedRows>()

function limitedRows(project: Project): LimitedRows {
  const rows = known.get(project) ?? rowsOf(project)
  known.set(project, rows)
  return rows
}

function rowsOf({ shapes, phases }: Project): LimitedRows {
  const of = (wanted: (kind: string, producing: boolean) => boolean) =>
    shapes.flatMap(({ kind, phase }, s) => (wanted(kind, phases[phase]!.producing) ? [s] : []))
  const made = of((kind, producing) => producing && (kind === 'per-unit' || kind === 'share-of-revenue'))
  const open = of((kind, producing) => producing && kind === 'per-month')
  const posts = of((kind) => kind.startsWith('posts'))
  const limited = new Set([...made, ...open, ...posts])
  return {
    planned: of(() => true).filter((s) => !limited.has(s)),
    made: [...made, shapes.length],
    open,
    posts,
    postsOfPlant: of((kind, producing) => producing && kind.startsWith('posts')),
    units: shapes.length,
  }
}

/**
 * Limits those of some rows that may have changed; of a few months of them, all rows.
 *
 *   out(row, t) = curve(row, t) · share(t),   or · share(row, t) where every row has its own
 */
function setProducts(
  curves: Float64Array,
  rows: readonly number[],
  by: Float64Array,
  out: CurveRows,
  months: number,
  some: MonthRange | null,
): void {
  const { changed, sameAs } = out
  const { from, end } = some ?? { from: 0, end: months }
  for (let k = 0; k < rows.length; k++) {
    const s = rows[k]!
    if (changed[s] === 0 && !some) continue
    const first = sameAs[s]! * months
    const row = s * months
    if (first < row) out.curves.copyWithin(row + from, first + from, first + end)
    else if (by.length > months) for (let t = row + from; t < row + end; t++) out.curves[t] = curves[t]! * by[t]!
    else for (let t = from; t < end; t++) out.curves[row + t] = curves[row + t]! * by[t]!
  }
}

/** What is bought by the month is bought for what stands open, and not where nothing is made. */
function setOpen(curves: Float64Array, row: number, limits: SupplyLimits | RiskLimits, out: Float64Array): void {
  const { output } = limits
  const open = 'open' in limits ? limits.open : null
  for (let t = 0; t < output.length; t++) out[row + t] = curves[row + t]! * (output[t] === 0 ? 0 : open ? open[t]! : 1)
}
