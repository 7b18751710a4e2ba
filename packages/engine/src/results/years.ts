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
 * @param sameAs the first shape with the same curve, for each shape; −1: its sums stand in `out` already
 */
export function setYearSums(
  curves: Float64Array,
  sameAs: Int32Array,
  months: number,
  years: readonly HorizonYear[],
  out: Float64Array,
): void {
  const shapes = curves.length / months
  const count = years.length
  for (let s = 0; s < shapes; s++) {
    const known = sameAs[s]!
    if (known < 0) continue
    if (known < s) {
      out.copyWithin(s * count, known * count, (known + 1) * count)
      continue
    }
    for (let y = 0; y < count; y++) {
      const { first, end } = years[y]!
      const last = s * months + end
      let sum = 0
      for (let t = s * months + first; t < last; t++) sum += curves[t]!
      out[s * count + y] = sum
    }
  }
}
