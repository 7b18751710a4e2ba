import { splitParts } from '../demand/flows.ts'
import type { Project } from '../demand/project.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import { addDomesticPurchase } from '../regions/regional-breakdown.ts'
import { type Aggregation, aggregate, type ProjectResponses, type TotalsOf } from './aggregation.ts'
import { demandOf, type UnitResponse } from './unit-response.ts'

/**
 * What the parts of economies make of every response. One vector holds the parts of all splits one after the other, parts × n; as all parts of an
 * economy have its coefficients, they add up to what the economy makes.
 */
export interface RegionalResponses {
  /** Responses to units and households, their outputs those of the parts, as if demand fell on parts as the economy's sales do. */
  readonly responses: ProjectResponses
  /** What changes where one unit of a placement falls on the parts it names instead. */
  readonly placed: readonly Float64Array[]
  /** The same for one unit spent by the households of each part. */
  readonly spent: readonly Float64Array[]
}

/** Totals of parts per unit, with those of placements and of the households of parts: placements × F, parts × F. */
export interface RegionalAggregation extends Aggregation {
  readonly placed: Float64Array
  readonly spent: Float64Array
}

/**
 * Breaks each response into parts by one block solve.
 *
 *   x_parts = (I − A_parts)⁻¹ (q ∘ z + f),   z = x − (1−m)∘a x − Σ_p f_p
 *
 * which is linear in x and f: what a unit calls for without knowing where it falls (f = 0), and what the placement of its demand changes (x = 0).
 *
 * @see MODEL.md 3, and `regionalBreakdown`
 */
export function regionalResponses(
  project: Project,
  economies: LinkedEconomies,
  { units, households, tables: _whole, ...rest }: ProjectResponses,
): RegionalResponses {
  const n = economies.industries.length
  const size = splitParts(project) * n
  const inParts = (response: UnitResponse): UnitResponse => {
    const output = new Float64Array(size)
    for (const { economy, breakdown, first, parts } of project.splits) {
      const made = breakdown.indirect(response.output.subarray(economy * n, (economy + 1) * n), new Float64Array(parts.length * n))
      output.set(made, first * n)
    }
    return { ...response, output }
  }
  const changeBy = (s: number, demand: Float64Array) => {
    const { breakdown, first } = project.splits[s]!
    const output = new Float64Array(size)
    output.set(breakdown.indirect(new Float64Array(n), demand), first * n)
    return output
  }
  const placed = project.placements.all.map((placement) => {
    const { split, parts, economy } = project.splits[placement.split]!
    const own = demandOf(economies, project.units[placement.unit]!).subarray(economy * n, (economy + 1) * n)
    const demand = new Float64Array(parts.length * n)
    own.forEach((amount, product) => {
      if (amount === 0) return
      const { seller, buyer } = placement
      if (seller !== null) demand[seller * n + product]! += amount
      else addDomesticPurchase(split, { part: buyer!, product, host: project.product.industry }, amount, demand)
    })
    return changeBy(placement.split, demand)
  })
  const spent = project.splits.flatMap(({ split, parts, economy }, s) => {
    const own = demandOf(economies, { kind: 'households', economy }).subarray(economy * n, (economy + 1) * n)
    return parts.map((_, part) => {
      const demand = new Float64Array(parts.length * n)
      own.forEach((amount, product) => {
        if (amount !== 0) addDomesticPurchase(split, { part, product, host: null }, amount, demand)
      })
      return changeBy(s, demand)
    })
  })
  return { responses: { ...rest, units: units.map(inParts), households: households.map(inParts), tables: null }, placed, spent }
}

/** @param totalsOf adds up a vector of outputs of parts to the totals wanted */
export function aggregateParts({ responses, placed, spent }: RegionalResponses, size: number, totalsOf: TotalsOf): RegionalAggregation {
  const totals = (outputs: readonly Float64Array[]) => {
    const out = new Float64Array(outputs.length * size)
    outputs.forEach((output, k) => {
      totalsOf(output, out.subarray(k * size, (k + 1) * size))
    })
    return out
  }
  return { ...aggregate(responses, size, totalsOf), placed: totals(placed), spent: totals(spent) }
}
