import { type CurveRows, setRow } from '../demand/curve-rows.ts'
import { yearOf } from '../demand/months.ts'
import type { Project } from '../demand/project.ts'

/** The calendar years of a horizon, each with its first month and the first after it. */
export interface HorizonYear {
  readonly year: number
  readonly first: number
  readonly end: number
}

export function horizonYears({ start, months }: Pick<Project, 'start' | 'months'>): HorizonYear[] {
  const years: { year: number; first: number; end: number }[] = []
  for (let t = 0; t < months; t++) {
    const year = yearOf(start, t)
    const last = years.at(-1)
    if (last?.year === year) last.end = t + 1
    else years.push({ year, first: t, end: t + 1 })
  }
  return years
}

/**
 * Each shape's curve added up over calendar years, (S + 1) × years.
 *
 * @param rows the curves; those that are as in the draw before keep their sums
 * @param fours rows to be added up, as in `CurveRows`; the others' sums stand in `out` already
 */
export function setYearSums(rows: CurveRows, fours: Int32Array, months: number, years: readonly HorizonYear[], out: Float64Array): void {
  const { changed, sameAs } = rows
  const count = years.length
  for (let i = 0; i < fours.length; i += 4) {
    if (changed[fours[i]!]! + changed[fours[i + 1]!]! + changed[fours[i + 2]!]! + changed[fours[i + 3]!]! > 0)
      sumFour(rows, fours, i, months, years, out)
  }
  for (let s = 0; s < sameAs.length; s++) {
    if (sameAs[s]! < s && changed[s] === 1) setRow(out, sameAs[s]! * count, out, s * count, count)
  }
}

/** Four rows side by side: one alone, each addition would wait for the one before. */
function sumFour(
  { curves, from, end }: CurveRows,
  fours: Int32Array,
  i: number,
  months: number,
  years: readonly HorizonYear[],
  out: Float64Array,
): void {
  const count = years.length
  const a = fours[i]!
  const b = fours[i + 1]!
  const c = fours[i + 2]!
  const d = fours[i + 3]!
  const atA = a * months
  const atB = b * months
  const atC = c * months
  const atD = d * months
  const first = Math.min(from[a]!, from[b]!, from[c]!, from[d]!)
  const last = Math.max(end[a]!, end[b]!, end[c]!, end[d]!)
  for (let y = 0; y < count; y++) {
    const year = years[y]!
    const to = Math.min(year.end, last)
    let sumA = 0
    let sumB = 0
    let sumC = 0
    let sumD = 0
    for (let t = Math.max(year.first, first); t < to; t++) {
      sumA += curves[atA + t]!
      sumB += curves[atB + t]!
      sumC += curves[atC + t]!
      sumD += curves[atD + t]!
    }
    out[a * count + y] = sumA
    out[b * count + y] = sumB
    out[c * count + y] = sumC
    out[d * count + y] = sumD
  }
}
