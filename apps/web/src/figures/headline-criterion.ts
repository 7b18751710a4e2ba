import type { Estimate } from '@shiftwork/contracts'
import { hostEconomies } from './criteria.ts'

/** Kinds of figures that are told first, the first of them that the estimate has. */
const first = ['posts.steady.net', 'posts.steady.total', 'job-years.life.net'] as const

/** Code of the figure that a page tells first: net posts in normal operation of the economy that hosts most of the project. */
export function headlineCriterion(estimate: Estimate): string {
  const codes = new Set(estimate.criteria.map(({ code }) => code))
  const wished = first.flatMap((kind) => hostEconomies(estimate).map((place) => `${kind}.${place}`))
  return wished.find((code) => codes.has(code)) ?? estimate.criteria[0]?.code ?? ''
}
