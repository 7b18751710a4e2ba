import type { Window } from '@shiftwork/contracts'
import { type CurveRows, inFours, setRow } from '../demand/curve-rows.ts'
import type { WindowWeights } from './window-weights.ts'

/** Windows in the order of their columns. */
export const windowOrder = ['construction', 'peak', 'steady', 'life'] as const satisfies readonly Window[]
/** The last of the windows. */
export const life = windowOrder.indexOf('life')

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

/** Columns that are added up. The others stay NaN: whoever reads one that was not asked for is told nothing rather than something old. */
export interface WantedColumns {
  /** Windows whose money and jobs are added up; the means of the steady year always are. */
  readonly windows: readonly number[]
  /** All these columns, four after four; the last are repeated. */
  readonly fours: Int32Array
}

export function wantedColumns(wanted: readonly Window[]): WantedColumns {
  const windows = windowOrder.flatMap((window, w) => (wanted.includes(window) ? [w] : []))
  const columns = windows.flatMap((w) => [sumColumns.money + w, sumColumns.jobs + w])
  return { windows, fours: inFours([...columns, sumColumns.steadyMean, sumColumns.steadySupplierPosts]) }
}

/**
 * Adds each row's curve up by the weights of each column.
 *
 * @param wanted the columns
 * @param fours rows to be added up, as in `CurveRows`; the others' sums stand in `out` already
 * @param yearSums the curves added up over calendar years, rows × years, where they are known: the whole life is added up from them, since growth of
 * output per job is one number in a year
 * @param out rows × columns
 */
export function setWindowSums(
  { windows: wanted }: Pick<WantedColumns, 'windows'>,
  rows: CurveRows,
  fours: Int32Array,
  windows: WindowWeights,
  yearSums: Float64Array | null,
  out: Float64Array,
): void {
  const { sameAs } = rows
  for (let i = 0; i < fours.length; i += 4) {
    for (let k = 0; k < wanted.length; k++) {
      const w = wanted[k]!
      if (w !== life || !yearSums) sumFour(rows, fours, i, windows, sumColumns.money + w, sumColumns.jobs + w, out)
    }
    sumFour(rows, fours, i, windows, sumColumns.steadyMean, sumColumns.steadySupplierPosts, out)
    if (yearSums) for (let k = i; k < i + 4; k++) setLife(yearSums, fours[k]!, windows, out)
  }
  for (let s = 0; s < sameAs.length; s++) {
    if (sameAs[s]! < s) setRow(out, sameAs[s]! * columnCount, out, s * columnCount, columnCount)
  }
}

/** The whole life of a row from its sums over calendar years. */
export function setLife(yearSums: Float64Array, s: number, { years, yearGrowth }: WindowWeights, out: Float64Array): void {
  let money = 0
  let jobs = 0
  for (let y = 0; y < years.length; y++) {
    const sum = yearSums[s * years.length + y]!
    money += sum
    jobs += sum * yearGrowth[y]!
  }
  out[s * columnCount + sumColumns.money + life] = money
  out[s * columnCount + sumColumns.jobs + life] = jobs
}

/** Σ_t curve_t · weight_t of four rows and two columns side by side: one alone, each addition would wait for the one before. */
function sumFour(
  { curves, from, end }: CurveRows,
  fours: Int32Array,
  i: number,
  { weights, from: firsts, end: ends, months }: WindowWeights,
  one: number,
  two: number,
  out: Float64Array,
): void {
  const a = fours[i]!
  const b = fours[i + 1]!
  const c = fours[i + 2]!
  const d = fours[i + 3]!
  const atA = a * months
  const atB = b * months
  const atC = c * months
  const atD = d * months
  const atOne = one * months
  const atTwo = two * months
  const first = Math.max(Math.min(firsts[one]!, firsts[two]!), Math.min(from[a]!, from[b]!, from[c]!, from[d]!))
  const last = Math.min(Math.max(ends[one]!, ends[two]!), Math.max(end[a]!, end[b]!, end[c]!, end[d]!))
  let oneA = 0
  let oneB = 0
  let oneC = 0
  let oneD = 0
  let twoA = 0
  let twoB = 0
  let twoC = 0
  let twoD = 0
  for (let t = first; t < last; t++) {
    const weightOne = weights[atOne + t]!
    const weightTwo = weights[atTwo + t]!
    const valueA = curves[atA + t]!
    const valueB = curves[atB + t]!
    const valueC = curves[atC + t]!
    const valueD = curves[atD + t]!
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
