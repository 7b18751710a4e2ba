import type { Finding } from '@shiftwork/contracts'
import { type EconomyParts, economyParts, type RegionOfEconomy } from './economy-parts.ts'
import type { LabourMarketRule } from './labour-market.ts'
import { soldLocally } from './local-share.ts'
import { type RegionalBreakdown, regionalBreakdown } from './regional-breakdown.ts'
import type { RegionalTables } from './regional-economies.ts'

/** A region whose employment is known, with what had to be assumed about it. */
export interface KnownRegion extends RegionOfEconomy {
  readonly economy: string
  readonly notes: readonly Finding[]
}

/** An economy taken apart, ready to share out what it makes; null where its regions cover too much of it. */
export interface EconomyTakenApart {
  readonly split: EconomyParts | null
  readonly breakdown: RegionalBreakdown | null
  readonly findings: readonly Finding[]
}

/** The regions of a model version that can be cut out of their economies. */
export interface KnownRegions {
  readonly byCode: ReadonlyMap<string, KnownRegion>
  readonly sharedMarkets: LabourMarketRule['sharedMarkets']
  /**
   * Takes an economy apart by FLQ.
   *
   * @param economy its place in the model
   * @param codes its regions that are wanted, each in `byCode`
   * @param delta δ
   */
  takeApart(economy: number, codes: readonly string[], delta: number): EconomyTakenApart
}

/** Economies taken apart that are kept: a preview asks for the same one again and again, draws for each at several values of δ. */
const mostKept = 48

/** @param known regions of the economies of the model */
export function knownRegions(
  { model, trade, tables }: RegionalTables,
  known: readonly KnownRegion[],
  sharedMarkets: LabourMarketRule['sharedMarkets'],
): KnownRegions {
  const byCode = new Map(known.map((region) => [region.code, region]))
  const n = model.industries.length
  const local = soldLocally(model.industries)
  const kept = new Map<string, EconomyTakenApart>()
  return {
    byCode,
    sharedMarkets,
    takeApart(economy, codes, delta) {
      const name = `${economy} ${codes.join(' ')} ${delta}`
      const before = kept.get(name)
      if (before) return before
      const own = (values: Float64Array) => values.subarray(economy * n, (economy + 1) * n)
      const regions = codes.map((code) => byCode.get(code)!)
      const method = { method: 'FLQ', delta, soldLocally: local } as const
      const { parts: split, findings } = economyParts(tables[economy]!, own(model.importShare), regions, method)
      const breakdown =
        split &&
        regionalBreakdown(split, {
          inputs: trade.inputs.subarray(economy * n * n, (economy + 1) * n * n),
          importShare: own(model.importShare),
          householdPattern: own(model.householdPattern),
          labourIncome: own(model.labourIncome),
          spendingShare: 0,
        })
      const apart = { split, breakdown, findings }
      kept.set(name, apart)
      if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
      return apart
    },
  }
}
