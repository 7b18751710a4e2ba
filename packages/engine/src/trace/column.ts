import { monthsFrom, yearOf } from '../demand/months.ts'
import { sumColumns, windowOrder } from '../results/window-sums.ts'
import type { TraceSources } from './figure-book.ts'

/**
 * What the months weigh in a figure over time. Codes: `life`, `construction`, `peak`, `steady` (sums over the window), `2031` (calendar year), `2031-05` (month),
 * `steady-mean` (mean of the steady year), `steady-posts` (mean posts at suppliers in the steady year), `posts-2031-05` (posts at suppliers in the month, who
 * staff the orders of some months before it); `jobs-` before it: output per job has grown since the table's year.
 */
export interface Column {
  readonly code: string
  /** T, without growth. */
  readonly weights: Float64Array
  readonly grows: boolean
}

const monthsPerYear = 12

/** @returns null where the code means nothing */
export function columnOf(sources: TraceSources, code: string): Column | null {
  const grows = code.startsWith('jobs-')
  const weights = weightsOf(sources, grows ? code.slice('jobs-'.length) : code)
  return weights && { code, weights, grows }
}

/** Whether what is added up with the weights of a column is posts on a date, not job-years of some time. */
export function isPostsColumn(code: string): boolean {
  return /^(jobs-)?(steady-posts$|posts-)/.test(code)
}

function weightsOf({ context, central }: TraceSources, code: string): Float64Array | null {
  const { project } = context
  const { months, start } = project
  const { windows, jobsGrowth } = central.state.draw
  const column = (k: number) => windows.weights.slice(k * months, (k + 1) * months)
  const window = (windowOrder as readonly string[]).indexOf(code)
  if (window >= 0) return column(sumColumns.money + window)
  if (code === 'steady-mean') return column(sumColumns.steadyMean)
  if (code === 'steady-posts') return column(sumColumns.steadySupplierPosts).map((weight, t) => weight / jobsGrowth[t]!)
  if (/^(posts-)?\d{4}-\d{2}$/.test(code)) {
    const staffing = context.central[project.settings.staffingMonths]!
    const month = monthsFrom(start, months + staffing - 1).indexOf(code.replace('posts-', ''))
    if (month < 0) return null
    const [over, each] = code.startsWith('posts-') ? [staffing, monthsPerYear / staffing] : [1, 1]
    return Float64Array.from({ length: months }, (_, t) => (t <= month && t > month - over ? each : 0))
  }
  if (!/^\d{4}$/.test(code)) return null
  return Float64Array.from({ length: months }, (_, t) => (yearOf(start, t) === Number(code) ? 1 : 0))
}
