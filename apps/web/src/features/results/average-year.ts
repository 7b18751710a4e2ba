import type { Estimate } from '@shiftwork/contracts'
import { criterionFigure } from '../../figures/criteria.ts'
import { type Figure, notEstimated } from '../../figures/cut-reader.ts'

const monthsAYear = 12
const countOf = (month: string) => Number(month.slice(0, 4)) * monthsAYear + Number(month.slice(5, 7))

/**
 * Job-years of a place in an average year of the project: those of the whole period over its length, a part of a year counted as a part.
 * Every draw is divided by the same number, so the range is divided with it.
 *
 *   average = job-years over the life · 12 / months of the life
 */
export function averageYear(estimate: Estimate, place: string): Figure {
  const { life } = estimate.facts.windows
  if (!life) return notEstimated
  const whole = criterionFigure(estimate, { kind: 'job-years', window: 'life', effect: 'total', place })
  const years = (countOf(life[1]) - countOf(life[0]) + 1) / monthsAYear
  const each = (value: number | null) => (value === null ? null : value / years)
  return { ...whole, value: each(whole.value), low: each(whole.low), high: each(whole.high), address: null }
}
