import type { JobsFactors } from './draw-state.ts'
import { jobsOf } from './economy-totals.ts'
import type { EstimateContext } from './estimate-context.ts'

/** Jobs per million of one industry in one draw, before the growth of output per job; NaN where nobody has counted. */
export function industryJobs(
  { model, project, employment }: EstimateContext,
  { factor, route, tables }: JobsFactors,
  industry: number,
): number {
  const n = model.economies.industries.length
  const economy = Math.floor(industry / n)
  const counted = model.jobs.heads[industry]!
  const host = project.hosts.indexOf(economy)
  if (host < 0) return employment.factor[economy]! * counted
  const heads = tables?.of ? counted * tables.shares[host]!.employment[industry - economy * n]! : counted
  return employment.marked[industry] === 1
    ? jobsOf(factor[host]!, route[host]!, 0, heads, model.jobs.labourCost[industry]!)
    : jobsOf(factor[host]!, route[host]!, heads, 0, 0)
}
