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

/** Each shape's curve added up over calendar years, (S + 1) × years. */
export function yearSums(curves: Float64Array, months: number, years: readonly HorizonYear[], out: Float64Array): void {
  const shapes = curves.length / months
  for (let s = 0; s < shapes; s++) {
    years.forEach(({ first, end }, y) => {
      let sum = 0
      for (let t = first; t < end; t++) sum += curves[s * months + t]!
      out[s * years.length + y] = sum
    })
  }
}
