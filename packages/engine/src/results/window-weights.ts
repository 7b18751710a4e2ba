import { isAsBefore } from '../demand/as-before.ts'
import type { PhaseMonths } from '../demand/phase-months.ts'
import type { Project } from '../demand/project.ts'
import { setMeanPostsWeights } from '../employment/supplier-posts.ts'
import { type PeakYear, setWindowMonths } from './window-months.ts'
import { columnCount, sumColumns, windowOrder } from './window-sums.ts'
import { type HorizonYear, horizonYears } from './years.ts'

const steady = windowOrder.indexOf('steady')

/** What the months of windows weigh, column by column. */
export interface WindowWeights {
  /** columns × T. */
  readonly weights: Float64Array
  /** First month and end of what is not zero in a column. */
  readonly from: Int32Array
  readonly end: Int32Array
  readonly months: number
  readonly years: readonly HorizonYear[]
  /** Growth of output per job in each calendar year. */
  readonly yearGrowth: Float64Array
  /** 1 in the months of the windows, windows × T. */
  readonly inside: Uint8Array
  /** Weights of mean posts at suppliers without growth, T. */
  readonly supplierPosts: Float64Array
  /** What the months of the windows were found from: in most draws they stay the same. */
  readonly foundFrom: Float64Array
}

export function windowWeights(project: Pick<Project, 'start' | 'months' | 'phases'>): WindowWeights {
  const { months, phases } = project
  const years = horizonYears(project)
  return {
    months,
    years,
    yearGrowth: new Float64Array(years.length),
    weights: new Float64Array(columnCount * months),
    from: new Int32Array(columnCount),
    end: new Int32Array(columnCount),
    inside: new Uint8Array(windowOrder.length * months),
    supplierPosts: new Float64Array(months),
    foundFrom: new Float64Array(2 * phases.length + 3).fill(Number.NaN),
  }
}

/**
 * Weights of the columns (`sumColumns`) in a draw.
 *
 *   money  1 inside the window     jobs  growth inside the window
 *   mean posts at suppliers in the steady year (`setMeanPostsWeights`) · growth     mean of the steady year  1/months of it
 */
export function setWindowWeights(
  project: Project,
  when: PhaseMonths,
  peak: PeakYear | null,
  jobsGrowth: Float64Array,
  staffingMonths: number,
  out: WindowWeights,
): void {
  const { weights, from, end, months, inside, supplierPosts } = out
  if (!isFoundFrom(out.foundFrom, when, peak, staffingMonths)) setInside(project, when, peak, staffingMonths, out)
  for (let w = 0; w < windowOrder.length; w++) {
    const row = (sumColumns.jobs + w) * months
    for (let t = from[sumColumns.money + w]!; t < end[sumColumns.money + w]!; t++)
      weights[row + t] = inside[w * months + t]! * jobsGrowth[t]!
  }
  const row = sumColumns.steadySupplierPosts * months
  for (let t = from[sumColumns.steadySupplierPosts]!; t < end[sumColumns.steadySupplierPosts]!; t++)
    weights[row + t] = supplierPosts[t]! * jobsGrowth[t]!
  for (let y = 0; y < out.years.length; y++) out.yearGrowth[y] = jobsGrowth[out.years[y]!.first]!
}

/** Whether the months of the windows are those found before, and notes what they will be found from. */
function isFoundFrom(found: Float64Array, { first, producingEnd }: PhaseMonths, peak: PeakYear | null, staffingMonths: number): boolean {
  let same = isAsBefore(found, 0, staffingMonths)
  same = isAsBefore(found, 1, peak?.first ?? 0) && same
  same = isAsBefore(found, 2, peak?.end ?? 0) && same
  for (let p = 0; p < first.length; p++) {
    same = isAsBefore(found, 3 + 2 * p, first[p]!) && same
    same = isAsBefore(found, 4 + 2 * p, producingEnd[p]!) && same
  }
  return same
}

/** The months of the windows, and the weights that no draw changes while those stay. */
function setInside(project: Project, when: PhaseMonths, peak: PeakYear | null, staffingMonths: number, out: WindowWeights): void {
  const { weights, inside, supplierPosts, months } = out
  weights.fill(0)
  windowOrder.forEach((window, w) => {
    const own = inside.subarray(w * months, (w + 1) * months)
    setWindowMonths(project, when, peak, window, own)
    weights.set(own, (sumColumns.money + w) * months)
    setEnds(own, [sumColumns.money + w, sumColumns.jobs + w], out)
  })
  const own = inside.subarray(steady * months, (steady + 1) * months)
  const count = own.reduce((sum, value) => sum + value, 0)
  for (let t = 0; t < months; t++) weights[sumColumns.steadyMean * months + t] = count === 0 ? 0 : own[t]! / count
  setEnds(own, [sumColumns.steadyMean], out)
  setMeanPostsWeights(own, staffingMonths, supplierPosts)
  setEnds(supplierPosts, [sumColumns.steadySupplierPosts], out)
}

function setEnds(values: ArrayLike<number>, columns: readonly number[], { from, end, months }: WindowWeights): void {
  let first = 0
  let last = months
  while (first < last && values[first] === 0) first++
  while (last > first && values[last - 1] === 0) last--
  for (const column of columns) {
    from[column] = first
    end[column] = last
  }
}
