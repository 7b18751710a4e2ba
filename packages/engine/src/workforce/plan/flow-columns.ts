import type { PlanProgramme } from './constraints.ts'
import type { PlanFlows } from './plan-flows.ts'

/** A plan as values of the columns: what its objectives are taken from. */
export function columnsOfFlows({ problem, variables }: PlanProgramme, flows: Omit<PlanFlows, 'cleaned'>): Float64Array {
  const values = new Float64Array(variables.count)
  problem.moves.forEach((_, j) => {
    const { first, steps } = variables.starts[j]!
    steps.forEach((t, k) => {
      values[first + k] = flows.starts[j]![t]!
    })
  })
  const put = (firsts: readonly number[], series: readonly Float64Array[]) =>
    firsts.forEach((first, k) => {
      if (first >= 0) values.set(series[k]!, first)
    })
  put(variables.left, flows.left)
  put(variables.behind, flows.behind)
  put(variables.waiting, flows.waiting)
  put(variables.hired, flows.hired)
  put(variables.inPost, flows.inPost)
  put(variables.released, flows.released)
  values.set(flows.output, variables.output)
  return values
}
