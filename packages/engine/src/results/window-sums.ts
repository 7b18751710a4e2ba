import type { Window } from '@shiftwork/contracts'
import type { PhaseMonths } from '../demand/phase-months.ts'
import type { Project } from '../demand/project.ts'
import { setMeanPostsWeights } from '../employment/supplier-posts.ts'
import { type PeakYear, setWindowMonths } from './window-months.ts'
import { type HorizonYear, horizonYears } from './years.ts'

/** Windows in the order of their columns. */
export const windowOrder = ['construction', 'peak', 'steady', 'life'] as const satisfies readonly Window[]
const steady = windowOrder.indexOf('steady')
/** The last of the windows. */
const life = windowOrder.indexOf('life')

/**
 * What the months of a window weigh: how a shape's curve is added up to one number. Columns, T each:
 * money of the 4 windows · the same with the growth of output per job, for jobs · mean posts at suppliers in the steady year · mean of the steady year.
 */
export const sumColumns = {
  money: 0,
  jobs: windowOrder.length,
  steadySupplierPosts: 2 * windowOrder.length,
  steadyMean: 2 * windowOrder.length + 1,
} as const
export const columnCount = 2 * windowOrder.length + 2

export interface WindowWeights {
  /** columns × T. */
  readonly weights: Float64Array
  /** First month and end of what is not zero in a column. */
  readonly from: Int32Array
  readonly end: Int32Array
  readonly inside: Uint8Array
  readonly months: number
  readonly years: readonly HorizonYear[]
  /** Growth of output per job in each calendar year. */
  readonly yearGrowth: Float64Array
}

export function windowWeights(project: Pick<Project, 'start' | 'months'>): WindowWeights {
  const { months } = project
  const years = horizonYears(project)
  return {
    months,
    years,
    yearGrowth: new Float64Array(years.length),
    weights: new Float64Array(columnCount * months),
    from: new Int32Array(columnCount),
    end: new Int32Array(columnCount),
    inside: new Uint8Array(months),
  }
}

/**
 * Growth of output per job since the year of the table, by month: jobs per money fall by it.
 *
 *   (1 + g)^−(calendar year − year of the table)
 *
 * @see MODEL.md 6.1
 */
export function setJobsGrowth(start: string, tableYear: number, growth: number, out: Float64Array): void {
  const first = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1
  let year = Number.NaN
  let factor = 1
  for (let t = 0; t < out.length; t++) {
    const here = Math.floor((first + t) / 12)
    if (here !== year) {
      year = here
      factor = 1
      for (let k = Math.abs(year - tableYear); k > 0; k--) factor = year > tableYear ? factor / (1 + growth) : factor * (1 + growth)
    }
    out[t] = factor
  }
}

export function setWindowWeights(
  project: Project,
  when: PhaseMonths,
  peak: PeakYear | null,
  jobsGrowth: Float64Array,
  staffingMonths: number,
  out: WindowWeights,
): void {
  const { months } = project
  const column = (k: number) => out.weights.subarray(k * months, (k + 1) * months)
  windowOrder.forEach((window, w) => {
    setWindowMonths(project, when, peak, window, out.inside)
    const money = column(sumColumns.money + w)
    const jobs = column(sumColumns.jobs + w)
    for (let t = 0; t < months; t++) {
      money[t] = out.inside[t]!
      jobs[t] = out.inside[t]! * jobsGrowth[t]!
    }
    if (w !== steady) return
    const posts = column(sumColumns.steadySupplierPosts)
    setMeanPostsWeights(out.inside, staffingMonths, posts)
    for (let t = 0; t < months; t++) posts[t]! *= jobsGrowth[t]!
    const mean = column(sumColumns.steadyMean)
    let count = 0
    for (const value of out.inside) count += value
    for (let t = 0; t < months; t++) mean[t] = count === 0 ? 0 : out.inside[t]! / count
  })
  out.years.forEach(({ first }, y) => {
    out.yearGrowth[y] = jobsGrowth[first]!
  })
  for (let k = 0; k < columnCount; k++) {
    const values = column(k)
    let from = 0
    let end = months
    while (from < end && values[from] === 0) from++
    while (end > from && values[end - 1] === 0) end--
    out.from[k] = from
    out.end[k] = end
  }
}

/** What is known of curves before they are added up over windows. */
interface KnownSums {
  /** The first row with the same curve, for each row; −1: its sums stand in place already. */
  readonly sameAs: Int32Array
  /** The curves added up over calendar years, shapes × years: the whole life is added up from them, since growth of output per job is one number in a year. */
  readonly yearSums: Float64Array
}

/**
 * Adds each shape's curve up by the weights of each column.
 *
 * @param curves shapes × T
 * @param out shapes × columns
 */
export function setWindowSums(
  curves: Float64Array,
  months: number,
  windows: WindowWeights,
  out: Float64Array,
  known: KnownSums | null = null,
): void {
  const shapes = curves.length / months
  for (let s = 0; s < shapes; s++) {
    const row = s * months
    const at = s * columnCount
    const first = known ? known.sameAs[s]! : s
    if (first < 0) continue
    if (first < s) {
      out.copyWithin(at, first * columnCount, (first + 1) * columnCount)
      continue
    }
    if (known) setLife(known.yearSums, s, windows, out, at)
    else sumTwo(curves, row, windows, sumColumns.money + life, sumColumns.jobs + life, out, at)
    for (let w = 0; w < life; w++) sumTwo(curves, row, windows, sumColumns.money + w, sumColumns.jobs + w, out, at)
    sumTwo(curves, row, windows, sumColumns.steadySupplierPosts, sumColumns.steadyMean, out, at)
  }
}

function setLife(yearSums: Float64Array, s: number, { years, yearGrowth }: WindowWeights, out: Float64Array, at: number): void {
  let money = 0
  let jobs = 0
  for (let y = 0; y < years.length; y++) {
    const sum = yearSums[s * years.length + y]!
    money += sum
    jobs += sum * yearGrowth[y]!
  }
  out[at + sumColumns.money + life] = money
  out[at + sumColumns.jobs + life] = jobs
}

/** Σ_t curve_t · weight_t of two columns side by side: one after the other, each addition would wait for the one before. */
function sumTwo(
  curves: Float64Array,
  row: number,
  { weights, from, end, months }: WindowWeights,
  a: number,
  b: number,
  out: Float64Array,
  at: number,
): void {
  const to = Math.max(end[a]!, end[b]!)
  let sumA = 0
  let sumB = 0
  for (let t = Math.min(from[a]!, from[b]!); t < to; t++) {
    sumA += curves[row + t]! * weights[a * months + t]!
    sumB += curves[row + t]! * weights[b * months + t]!
  }
  out[at + a] = sumA
  out[at + b] = sumB
}
