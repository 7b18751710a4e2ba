import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import { plantAsIndustry } from '../input-output/plant-column.ts'
import { type OutputSolver, outputSolver } from '../input-output/solve.ts'
import type { SteadyYear } from './steady-year.ts'

/** What an industry buys from the plant, in the places of the model. */
export interface SaleInPlaces {
  /** Share of the plant's revenue. */
  readonly share: number
  /** Places of the buying industry among the N: one, or one for each part of an economy. */
  readonly buyers: readonly number[]
  /** ρ, from whom they bought it before, N; what is missing to 1 replaces nobody. */
  readonly replaced: Float64Array
}

/** Output that the plant calls for by place and industry, money of the tables in the steady year, N each. */
export interface PlantEffects {
  readonly indirect: Float64Array
  readonly induced: Float64Array
}

/** The plant read in two ways. */
export interface PlantReadings {
  /** All that it makes is final demand. */
  readonly finalDemand: PlantEffects
  /** A column and a row of A; null where the loop of purchases between the plant and its customers does not close. */
  readonly industry: (PlantEffects & { readonly more: number }) | null
  /** S, sales to industries as the scenario states them. */
  readonly salesToIndustries: number
}

/**
 * The plant in its steady year by the final-demand approach, and as an industry of the table.
 *
 *   final demand   x = L a_p R
 *   industry       x = A x + a_p (R + σ) − ρ (S + σ),   σ = s'x
 *
 * R is its revenue, S = Σ share R what industries buy of it at their output of the table's year, s_j = S_j / x_j, and ρ the mean of whom they bought from
 * before, by sales. The second adds σ, what those industries buy as they grow by the plant, and takes off suppliers whom it replaces. Both in the open system
 * (indirect) and with the households closed (induced: what comes on top).
 *
 * @param spendingShare π, one number a place
 * @see Miller & Blair (2009), ch. 13.2
 */
export function plantReadings(
  model: LinkedEconomies,
  { revenue, purchases, labourCost }: SteadyYear,
  sold: readonly SaleInPlaces[],
  spendingShare: Float64Array,
): PlantReadings {
  const { sales, replaced, total } = salesVectors(model, revenue, sold)
  const inputs = purchases.map((money) => money / revenue)
  const labourIncome = labourCost.map((money) => money / revenue)
  const demand = { ofPlant: revenue, ofOthers: replaced.map((share) => -share * total) }
  const solvers = [outputSolver(model.operator, null), outputSolver(model.operator, { labourIncome: model.labourIncome, spendingShare })]
  const alone = solvers.map((solver) => solver.solve(purchases, labourCost).output)
  const withRow = solvers.map((solver: OutputSolver) => plantAsIndustry({ inputs, sales, replaced, labourIncome }, demand, solver))
  const [open, closed] = withRow
  return {
    salesToIndustries: total,
    finalDemand: effects(alone[0]!, alone[1]!),
    industry: open && closed ? { ...effects(open.others, closed.others), more: closed.salesToIndustries } : null,
  }
}

function effects(open: Float64Array, closed: Float64Array): PlantEffects {
  return { indirect: open, induced: closed.map((x, k) => x - open[k]!) }
}

/** s, ρ and S of all sales together. */
function salesVectors(model: LinkedEconomies, revenue: number, sold: readonly SaleInPlaces[]) {
  const sales = new Float64Array(model.operator.size)
  const replaced = new Float64Array(model.operator.size)
  let total = 0
  for (const sale of sold) {
    const money = sale.share * revenue
    const output = sale.buyers.reduce((sum, node) => sum + model.output[node]!, 0)
    for (const node of sale.buyers) sales[node]! += money / output
    sale.replaced.forEach((share, k) => {
      replaced[k]! += share * money
    })
    total += money
  }
  if (total > 0) for (let k = 0; k < replaced.length; k++) replaced[k]! /= total
  return { sales, replaced, total }
}
