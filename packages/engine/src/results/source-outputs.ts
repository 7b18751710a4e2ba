import { incomeAtCentralShares } from '../responses/household-closure.ts'
import type { DrawState } from './draw-state.ts'
import type { EstimateContext } from './estimate-context.ts'

/**
 * Gross output of every industry that one unit of each source calls for: as many vectors as sources, N long each.
 *
 *   x1_s = Σ_u B_su x1_u,   x2_s = Σ_c (L h)_c π_c y_sc
 */
export interface SourceOutputs {
  readonly indirect: readonly Float64Array[]
  readonly induced: readonly Float64Array[]
}

/** Of the central pass only: it holds the household spending shares at their central values. */
export function sourceOutputs({ responses, model }: EstimateContext, { draw: { flows } }: DrawState): SourceOutputs {
  const { closure, households, units } = responses
  const { sources, pairs, demand } = flows
  const size = model.economies.operator.size
  const indirect: Float64Array[] = []
  const induced: Float64Array[] = []
  for (let s = 0; s < sources.count; s++) {
    const first = new Float64Array(size)
    const income = new Float64Array(closure.economies)
    const wages = sources.wages[s - sources.shapes.length]
    if (wages) income[closure.hosts[wages.host]!] = 1
    else
      for (let k = pairs.firstOfSource[s]!; k < pairs.firstOfSource[s + 1]!; k++) {
        const { output, income: earnedBy } = units[pairs.unit[k]!]!
        addTimes(output, demand[k]!, first)
        addTimes(earnedBy, demand[k]!, income)
      }
    const earned = incomeAtCentralShares(closure, income)
    const second = new Float64Array(size)
    households.forEach(({ output }, c) => {
      addTimes(output, closure.spendingShare[c]! * earned[c]!, second)
    })
    indirect.push(first)
    induced.push(second)
  }
  return { indirect, induced }
}

function addTimes(from: Float64Array, factor: number, into: Float64Array): void {
  if (factor === 0) return
  for (let k = 0; k < into.length; k++) into[k]! += factor * from[k]!
}

/**
 * Indirect and induced output of the host economies together, over a time: the same sums with the shapes added up first, so that household spending is
 * gone through once. Hosts × n.
 *
 * @param weight what each shape counts: its curve added up over the time
 */
export function outputOfHosts(
  { project, responses, model }: EstimateContext,
  { draw: { flows } }: DrawState,
  weight: (shape: number) => number,
): Float64Array {
  const { closure, households, units } = responses
  const n = model.economies.industries.length
  const output = new Float64Array(project.hosts.length * n)
  const addOutput = (from: Float64Array, factor: number) => {
    project.hosts.forEach((host, h) => {
      addTimes(from.subarray(host * n, (host + 1) * n), factor, output.subarray(h * n, (h + 1) * n))
    })
  }
  const income = new Float64Array(closure.economies)
  const amounts = new Float64Array(units.length)
  flows.demand.forEach((amount, k) => {
    amounts[flows.pairs.unit[k]!]! += amount * weight(flows.pairs.shape[k]!)
  })
  units.forEach((response, u) => {
    addOutput(response.output, amounts[u]!)
    addTimes(response.income, amounts[u]!, income)
  })
  project.shapes.forEach((_, s) => {
    closure.hosts.forEach((host, h) => {
      income[host]! += flows.labourCost[s * closure.hosts.length + h]! * weight(s)
    })
  })
  const earned = incomeAtCentralShares(closure, income)
  households.forEach((response, c) => {
    addOutput(response.output, closure.spendingShare[c]! * earned[c]!)
  })
  return output
}
