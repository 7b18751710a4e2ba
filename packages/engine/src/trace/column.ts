import { monthsFrom, yearOf } from '../demand/months.ts'
import { sumColumns, windowOrder } from '../results/window-sums.ts'
import type { TraceSources } from './figure-book.ts'

/**
 * What the months weigh in a figure over time. Codes: `life`, `construction`, `peak`, `steady` (sums over the window), `2031` (calendar year), `2031-05` (month),
 * `steady-mean` (mean of the steady year), `steady-posts` (mean posts at suppliers in the steady year); `jobs-` before it: output per job has grown since the table's year.
 */
export interface Column {
  readonly code: string
  /** T, without growth. */
  readonly weights: Float64Array
  readonly grows: boolean
}

/** @returns null where the code means nothing */
export function columnOf({ context, central }: TraceSources, code: string): Column | null {
  const { project } = context
  const { months, start } = project
  const { windows, jobsGrowth } = central.state.draw
  const grows = code.startsWith('jobs-')
  const bare = grows ? code.slice('jobs-'.length) : code
  const column = (k: number) => windows.weights.slice(k * months, (k + 1) * months)
  const window = (windowOrder as readonly string[]).indexOf(bare)
  if (window >= 0) return { code, weights: column(sumColumns.money + window), grows }
  if (bare === 'steady-mean') return { code, weights: column(sumColumns.steadyMean), grows }
  if (bare === 'steady-posts')
    return { code, weights: column(sumColumns.steadySupplierPosts).map((weight, t) => weight / jobsGrowth[t]!), grows }
  if (/^\d{4}-\d{2}$/.test(bare)) {
    const month = monthsFrom(start, months).indexOf(bare)
    return month < 0 ? null : { code, weights: Float64Array.from({ length: months }, (_, t) => (t === month ? 1 : 0)), grows }
  }
  if (!/^\d{4}$/.test(bare)) return null
  return { code, weights: Float64Array.from({ length: months }, (_, t) => (yearOf(start, t) === Number(bare) ? 1 : 0)), grows }
}
