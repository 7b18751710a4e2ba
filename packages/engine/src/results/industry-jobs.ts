import type { JobsFactors } from './economy-effects.ts'
import { jobsOf } from './economy-totals.ts'
import type { EstimateContext } from './estimate-context.ts'

/** Jobs per million of one industry in one draw, before the growth of output per job; NaN where nobody has counted. */
export function industryJobs({ model, employment }: EstimateContext, { factor, route }: JobsFactors, industry: number): number {
  const economy = Math.floor(industry / model.economies.industries.length)
  const heads = model.jobs.heads[industry]!
  const cost = model.jobs.labourCost[industry]!
  return employment.marked[industry] === 1
    ? jobsOf(factor[economy]!, route[economy]!, 0, heads, cost)
    : jobsOf(factor[economy]!, route[economy]!, heads, 0, 0)
}
