import { contribution } from './contribution.ts'
import type { LinkedEconomies } from './linked-economies.ts'
import { outputSolver } from './solve.ts'

/** A part of an industry of a place, or all of it. */
export interface PartOfIndustry {
  /** Index in `model.economies`: an economy, or a region in a system that holds regions. */
  readonly place: number
  readonly industry: number
  /** X, its output a year, money; at most that of the industry. */
  readonly output: number
}

/** Output that hangs on it by place and industry, N each. */
export interface IndustryContribution {
  readonly direct: Float64Array
  readonly indirect: Float64Array
  readonly induced: Float64Array
  /** The same output as a new final demand, as a multiplier takes it: what its industry buys back from it is on top once more, N. */
  readonly asNewDemand: { readonly open: Float64Array; readonly closed: Float64Array }
}

/**
 * Contribution of an existing part of an industry that buys and pays as its industry does.
 *
 *   indirect: suppliers of `contribution` in the open system; induced: those in the closed system less those
 *
 * @param spendingShare π, one number a place
 * @returns null where the part is larger than its industry
 * @see MODEL.md 5; `contribution`
 */
export function industryContribution(
  model: LinkedEconomies,
  { place, industry, output }: PartOfIndustry,
  spendingShare: Float64Array,
): IndustryContribution | null {
  const { operator, industries } = model
  const node = place * industries.length + industry
  const unit = new Float64Array(operator.size)
  unit[node] = 1
  const inputs = new Float64Array(operator.size)
  operator.apply(unit, null, inputs)
  const labourIncome = new Float64Array(model.economies.length)
  labourIncome[place] = model.labourIncome[node]!
  const plant = { industry: node, output, inputs, labourIncome }
  const open = outputSolver(operator, null)
  const closed = outputSolver(operator, { labourIncome: model.labourIncome, spendingShare })
  const industryOutput = model.output[node]!
  const first = contribution(plant, industryOutput, open)
  const all = contribution(plant, industryOutput, closed)
  if (!first || !all) return null
  const direct = new Float64Array(operator.size)
  direct[node] = output
  return {
    direct,
    indirect: first.suppliers,
    induced: all.suppliers.map((x, k) => x - first.suppliers[k]!),
    asNewDemand: { open: open.solve(direct).output, closed: closed.solve(direct).output },
  }
}
