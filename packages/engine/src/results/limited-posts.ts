import { inFours } from '../demand/curve-rows.ts'
import type { Project } from '../demand/project.ts'
import type { ProjectRun } from './draw.ts'
import { columnCount, life, setLife, sumColumns } from './window-sums.ts'
import type { WindowWeights } from './window-weights.ts'

/** Posts of the same planned curve, of which limits leave different shares: their rows four after four, and the planned row of each four. */
export interface LimitedPosts {
  readonly rows: Int32Array
  readonly planned: Int32Array
}

/**
 * @param planned for each row the first with the same curve in the plan
 * @param limited the same under limits
 * @returns posts of all phases, and of those that produce, which alone interruptions reach
 */
export function limitedPosts(
  { shapes, phases }: Pick<Project, 'shapes' | 'phases'>,
  planned: Int32Array,
  limited: Int32Array,
): { readonly all: LimitedPosts; readonly ofPlant: LimitedPosts } {
  const of = (wanted: (shape: Project['shapes'][number]) => boolean): LimitedPosts => {
    const own = shapes.flatMap((shape, s) => (shape.kind.startsWith('posts') && limited[s] === s && wanted(shape) ? [s] : []))
    const groups = [...new Set(own.map((s) => planned[s]!))].map((first) => ({
      first,
      rows: inFours(own.filter((s) => planned[s] === first)),
    }))
    return {
      rows: Int32Array.from(groups.flatMap(({ rows }) => [...rows])),
      planned: Int32Array.from(groups.flatMap(({ first, rows }) => Array.from({ length: rows.length / 4 }, () => first))),
    }
  }
  return { all: of(() => true), ofPlant: of(({ phase }) => phases[phase]!.producing) }
}

/** What limits the posts of a run. */
export interface PostLimits {
  /** Share of the planned posts that is filled, S × T; 1 where people are not limited. */
  readonly filled: Float64Array
  /** Share of them that interruptions leave, T. */
  readonly kept: Float64Array
}

/**
 * Adds the curves of posts under limits up over calendar years and windows, straight from the plan: most draws ask for these sums alone, and four posts of
 * one planned curve side by side read it once.
 *
 *   Σ_t plan(t) · filled(row, t) · kept(t) · weight(t)
 *
 * @param plan the run without limits
 * @param still whether the limits are the same in every draw: where the plan is as in the draw before, the sums over years stay
 * @param out rows that are the same as an earlier one are left as they are
 */
export function setPostSums(
  { rows, planned }: LimitedPosts,
  plan: ProjectRun,
  limits: PostLimits,
  still: boolean,
  windows: WindowWeights,
  { columns, sums, yearSums }: Pick<ProjectRun, 'columns' | 'sums' | 'yearSums'>,
): void {
  for (let k = 0; k < planned.length; k++) {
    const four = { row: planned[k]!, rows, i: 4 * k }
    if (!still || plan.changed[four.row] === 1) setYears(plan, four, limits, windows, yearSums)
    for (let v = 0; v < columns.windows.length; v++) {
      const w = columns.windows[v]!
      if (w !== life) setColumns(plan, four, limits, windows, sumColumns.money + w, sumColumns.jobs + w, sums)
    }
    setColumns(plan, four, limits, windows, sumColumns.steadyMean, sumColumns.steadySupplierPosts, sums)
    for (let of = four.i; of < four.i + 4; of++) setLife(yearSums, rows[of]!, windows, sums)
  }
}

// @NOTE The two sums below are those of `years.ts` and `window-sums.ts` over products. Making four curves first and adding them up there gives the same bits,
// but took 9 to 14 % more of a draw for headlines.

/** Four rows of one planned curve. */
interface Four {
  readonly row: number
  readonly rows: Int32Array
  /** Place of the first of them. */
  readonly i: number
}

function setYears(
  { curves, from, end }: ProjectRun,
  { row, rows, i }: Four,
  { filled, kept }: PostLimits,
  { months, years }: WindowWeights,
  out: Float64Array,
): void {
  const count = years.length
  const a = rows[i]!
  const b = rows[i + 1]!
  const c = rows[i + 2]!
  const d = rows[i + 3]!
  const at = row * months
  const atA = a * months
  const atB = b * months
  const atC = c * months
  const atD = d * months
  for (let y = 0; y < count; y++) {
    const year = years[y]!
    const to = Math.min(year.end, end[row]!)
    let sumA = 0
    let sumB = 0
    let sumC = 0
    let sumD = 0
    for (let t = Math.max(year.first, from[row]!); t < to; t++) {
      const plan = curves[at + t]!
      const left = kept[t]!
      sumA += plan * filled[atA + t]! * left
      sumB += plan * filled[atB + t]! * left
      sumC += plan * filled[atC + t]! * left
      sumD += plan * filled[atD + t]! * left
    }
    out[a * count + y] = sumA
    out[b * count + y] = sumB
    out[c * count + y] = sumC
    out[d * count + y] = sumD
  }
}

function setColumns(
  { curves, from, end }: ProjectRun,
  { row, rows, i }: Four,
  { filled, kept }: PostLimits,
  { weights, from: firsts, end: ends, months }: WindowWeights,
  one: number,
  two: number,
  out: Float64Array,
): void {
  const a = rows[i]!
  const b = rows[i + 1]!
  const c = rows[i + 2]!
  const d = rows[i + 3]!
  const at = row * months
  const atA = a * months
  const atB = b * months
  const atC = c * months
  const atD = d * months
  const atOne = one * months
  const atTwo = two * months
  const first = Math.max(Math.min(firsts[one]!, firsts[two]!), from[row]!)
  const last = Math.min(Math.max(ends[one]!, ends[two]!), end[row]!)
  let oneA = 0
  let oneB = 0
  let oneC = 0
  let oneD = 0
  let twoA = 0
  let twoB = 0
  let twoC = 0
  let twoD = 0
  for (let t = first; t < last; t++) {
    const plan = curves[at + t]!
    const left = kept[t]!
    const weightOne = weights[atOne + t]!
    const weightTwo = weights[atTwo + t]!
    const valueA = plan * filled[atA + t]! * left
    const valueB = plan * filled[atB + t]! * left
    const valueC = plan * filled[atC + t]! * left
    const valueD = plan * filled[atD + t]! * left
    oneA += valueA * weightOne
    twoA += valueA * weightTwo
    oneB += valueB * weightOne
    twoB += valueB * weightTwo
    oneC += valueC * weightOne
    twoC += valueC * weightTwo
    oneD += valueD * weightOne
    twoD += valueD * weightTwo
  }
  out[a * columnCount + one] = oneA
  out[a * columnCount + two] = twoA
  out[b * columnCount + one] = oneB
  out[b * columnCount + two] = twoB
  out[c * columnCount + one] = oneC
  out[c * columnCount + two] = twoC
  out[d * columnCount + one] = oneD
  out[d * columnCount + two] = twoD
}
