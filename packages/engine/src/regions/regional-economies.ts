import type { Finding } from '@shiftwork/contracts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import type { TradeStructure } from '../input-output/linked-operator.ts'
import type { NationalTable } from '../input-output/national-table.ts'
import { type EconomyParts, economyParts, type RegionOfEconomy } from './economy-parts.ts'
import type { RegionalMethod } from './local-share.ts'
import { type RegionalOperator, regionalOperator } from './regional-operator.ts'

/** Linked economies some of which are taken apart: `economies` names the places, regions and remainders in the place of their economy. */
export interface RegionalEconomies extends LinkedEconomies {
  readonly operator: RegionalOperator
  /** Economy of each place: `UKR` for `UA-46` and for `UKR-rest`. */
  readonly economyOfPlace: readonly string[]
  /** The economies that are taken apart. */
  readonly parts: readonly EconomyParts[]
}

/** What regions are made from. */
export interface RegionalTables {
  readonly model: LinkedEconomies
  /** As `linkEconomies` gives it beside the model. */
  readonly trade: TradeStructure
  /** Tables of the economies, in the model's order. */
  readonly tables: readonly NationalTable[]
}

/**
 * Takes economies of a linked model apart into regions and remainders.
 *
 * Coefficients v, w, e, t and o and imports from abroad are those of the economy (equal productivity); an economy without a region named stays
 * whole. Regions of one economy trade with one another (`tradeBetweenParts`), so that several of them stand in one system.
 *
 * @param regions regions by code of their economy, in the order wanted
 * @returns null with a finding of severity `error` where the regions cover too much of an economy
 * @see MODEL.md 3
 */
export function regionalEconomies(
  { model, trade, tables }: RegionalTables,
  regions: Readonly<Record<string, readonly RegionOfEconomy[]>>,
  method: RegionalMethod,
): { model: RegionalEconomies | null; findings: Finding[] } {
  const n = model.industries.length
  const findings: Finding[] = []
  let refused = false
  const splits = model.economies.map((economy, c) => {
    const named = regions[economy] ?? []
    if (named.length === 0) return null
    const split = economyParts(tables[c]!, model.importShare.subarray(c * n, (c + 1) * n), named, method)
    findings.push(...split.findings)
    refused ||= split.parts === null
    return split.parts
  })
  if (refused) return { model: null, findings }
  const placesOf = model.economies.flatMap((code, c) => (splits[c]?.parts ?? [code]).map((place, part) => ({ place, c, part })))
  const repeat = (values: Float64Array) => {
    const repeated = new Float64Array(placesOf.length * n)
    placesOf.forEach(({ c }, p) => {
      repeated.set(values.subarray(c * n, (c + 1) * n), p * n)
    })
    return repeated
  }
  const output = repeat(model.output)
  placesOf.forEach(({ c, part }, p) => {
    const split = splits[c]
    if (split) for (let i = 0; i < n; i++) output[p * n + i]! *= split.supplyShare[part * n + i]!
  })
  return {
    findings,
    model: {
      economies: placesOf.map(({ place }) => place),
      economyOfPlace: placesOf.map(({ c }) => model.economies[c]!),
      parts: splits.filter((split) => split !== null),
      industries: model.industries,
      money: model.money,
      output,
      valueAdded: repeat(model.valueAdded),
      labourIncome: repeat(model.labourIncome),
      productTaxes: repeat(model.productTaxes),
      otherImports: repeat(model.otherImports),
      rounding: repeat(model.rounding),
      importShare: repeat(model.importShare),
      householdPattern: repeat(model.householdPattern),
      jobsPerOutput: repeat(model.jobsPerOutput),
      operator: regionalOperator(trade, splits),
    },
  }
}
