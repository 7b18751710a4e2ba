import { transportIndustries } from '../demand/basic-prices.ts'
import type { UnitDemand } from '../demand/project.ts'
import type { PairSolver } from '../input-output/input-operator.ts'
import { industryIndex, type LinkedEconomies } from '../input-output/linked-economies.ts'
import { incomeByEconomy } from '../input-output/responses.ts'
import type { OutputSolver } from '../input-output/solve.ts'

/** What one unit of demand calls for in all economies before households spend what they earn by it. */
export interface UnitResponse {
  /** x1 = (I − A)⁻¹ p, money per money, N. */
  readonly output: Float64Array
  /** w'x1 by economy, money per money. */
  readonly income: Float64Array
  /** Relative residual of the solution. */
  readonly residual: number
}

/** Name under which the response to a unit of demand is kept: the same in every scenario on the same tables. */
export function unitName(economies: Pick<LinkedEconomies, 'economies' | 'industries'>, unit: UnitDemand): string {
  const economy = economies.economies[unit.economy]!
  return 'product' in unit ? `${unit.kind} ${economy} ${economies.industries[unit.product]!}` : `${unit.kind} ${economy}`
}

/** Solves the open system for one unit of demand. The answer is the same bits whatever else is solved before or after it. */
export function unitResponse(economies: LinkedEconomies, solver: OutputSolver, unit: UnitDemand): UnitResponse {
  const { output, residual } = solver.solve(demandOf(economies, unit))
  return { output, income: incomeByEconomy(economies.labourIncome, output, economies.economies.length), residual }
}

/** Solves several units, two at a time; each answer is the same bits whichever other unit is beside it. */
export function unitResponses(economies: LinkedEconomies, solver: PairSolver, units: readonly UnitDemand[]): UnitResponse[] {
  const nothing = { demand: new Float64Array(economies.operator.size) }
  const responses: UnitResponse[] = []
  for (let u = 0; u < units.length; u += 2) {
    const pair = units.slice(u, u + 2)
    const [first, second] = pair.map((unit) => ({ demand: demandOf(economies, unit) }))
    const solved = solver.solve([first!, second ?? nothing])
    pair.forEach((_, k) => {
      const { output, residual } = solved[k as 0 | 1]
      responses.push({ output, income: incomeByEconomy(economies.labourIncome, output, economies.economies.length), residual })
    })
  }
  return responses
}

/** Right side of the open system for one unit of demand, money, N. */
export function demandOf(economies: LinkedEconomies, unit: UnitDemand): Float64Array {
  const { operator, industries } = economies
  const demand = new Float64Array(operator.size)
  switch (unit.kind) {
    case 'purchase':
      operator.addPurchase(unit.economy, unit.product, 1, demand)
      return demand
    case 'supply':
      demand[unit.economy * industries.length + unit.product] = 1
      return demand
    case 'imports': {
      const home = unit.economy * industries.length + unit.product
      const share = economies.importShare[home]!
      if (share === 0) return demand
      operator.addPurchase(unit.economy, unit.product, 1 / share, demand)
      demand[home] = 0
      return demand
    }
    case 'households':
      operator.addHouseholdSpending(unit.economy, 1, demand)
      return demand
    case 'transport': {
      for (const { at, share } of transportMix(economies, unit.economy)) demand[at] = share
      return demand
    }
  }
}

/** Where one unit of demand falls: places in a vector of all industries, rising, and the share of each. */
export interface DemandPlaces {
  readonly at: Int32Array
  readonly share: Float64Array
}

const placesKept = new WeakMap<LinkedEconomies, Map<string, DemandPlaces>>()

/** What of `demandOf` is not zero. Kept for each unit: notes and cuts of every estimate ask for it. */
export function demandPlaces(economies: LinkedEconomies, unit: UnitDemand): DemandPlaces {
  const kept = placesKept.get(economies) ?? new Map<string, DemandPlaces>()
  placesKept.set(economies, kept)
  const name = unitName(economies, unit)
  const known = kept.get(name)
  if (known) return known
  const demand = demandOf(economies, unit)
  const at = Int32Array.from(demand.keys()).filter((k) => demand[k] !== 0)
  const places = { at, share: Float64Array.from(at, (k) => demand[k]!) }
  kept.set(name, places)
  return places
}

/** Shares of the transport industries in a transport margin: those of their output in the economy. */
function transportMix(economies: LinkedEconomies, economy: number): { readonly at: number; readonly share: number }[] {
  const places = transportIndustries
    .map((code) => industryIndex(economies, code))
    .filter((i) => i >= 0)
    .map((i) => economy * economies.industries.length + i)
  let whole = 0
  for (const at of places) whole += Math.max(0, economies.output[at]!)
  return whole > 0 ? places.map((at) => ({ at, share: Math.max(0, economies.output[at]!) / whole })) : []
}
