import { incomeAtCentralShares } from '../responses/household-closure.ts'
import type { DrawState } from './draw-state.ts'
import type { EstimateContext } from './estimate-context.ts'

/**
 * Gross output of every industry that one unit of each shape calls for: S vectors, N long each.
 *
 *   x1_s = Σ_u B_su x1_u,   x2_s = Σ_c (L h)_c π_c y_sc
 */
export interface ShapeOutputs {
  readonly indirect: readonly Float64Array[]
  readonly induced: readonly Float64Array[]
}

/** Of the central pass only: it holds the household spending shares at their central values. */
export function shapeOutputs({ project, responses, model }: EstimateContext, { draw: { flows } }: DrawState): ShapeOutputs {
  const { closure, households } = responses
  const size = model.economies.operator.size
  const indirect: Float64Array[] = []
  const induced: Float64Array[] = []
  project.shapes.forEach((_, s) => {
    const first = new Float64Array(size)
    const income = new Float64Array(closure.economies)
    for (let k = 0; k < flows.demand.length; k++) {
      const amount = flows.demand[k]!
      if (flows.pairs.shape[k] !== s || amount === 0) continue
      const { output, income: earnedBy } = responses.units[flows.pairs.unit[k]!]!
      addTimes(output, amount, first)
      addTimes(earnedBy, amount, income)
    }
    closure.hosts.forEach((host, h) => {
      income[host]! += flows.labourCost[s * closure.hosts.length + h]!
    })
    const earned = incomeAtCentralShares(closure, income)
    const second = new Float64Array(size)
    households.forEach(({ output }, c) => {
      addTimes(output, closure.spendingShare[c]! * earned[c]!, second)
    })
    indirect.push(first)
    induced.push(second)
  })
  return { indirect, induced }
}

function addTimes(from: Float64Array, factor: number, into: Float64Array): void {
  if (factor === 0) return
  for (let k = 0; k < into.length; k++) into[k]! += factor * from[k]!
}

/**
 * Indirect and induced output together, over a time: the same sums with the shapes added up first, so that household spending is gone through once. N.
 *
 * @param weight what each shape counts: its curve added up over the time
 */
export function outputOver(
  { project, responses, model }: EstimateContext,
  { draw: { flows } }: DrawState,
  weight: (shape: number) => number,
): Float64Array {
  const { closure, households, units } = responses
  const output = new Float64Array(model.economies.operator.size)
  const income = new Float64Array(closure.economies)
  const amounts = new Float64Array(units.length)
  flows.demand.forEach((amount, k) => {
    amounts[flows.pairs.unit[k]!]! += amount * weight(flows.pairs.shape[k]!)
  })
  units.forEach((response, u) => {
    addTimes(response.output, amounts[u]!, output)
    addTimes(response.income, amounts[u]!, income)
  })
  project.shapes.forEach((_, s) => {
    closure.hosts.forEach((host, h) => {
      income[host]! += flows.labourCost[s * closure.hosts.length + h]! * weight(s)
    })
  })
  const earned = incomeAtCentralShares(closure, income)
  households.forEach((response, c) => {
    addTimes(response.output, closure.spendingShare[c]! * earned[c]!, output)
  })
  return output
}
