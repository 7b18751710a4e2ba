import type { Finding } from '@shiftwork/contracts'
import type { NationalTable } from '../input-output/national-table.ts'
import { balanceWithRowTotals } from './given-row-totals.ts'
import { type LocalShares, localShares, type RegionalMethod } from './local-share.ts'
import type { EmploymentShares } from './location-quotients.ts'
import { type RegionBalance, regionalUse, regionBalance } from './region-balance.ts'
import { type OriginShares, tradeBetweenParts } from './trade-between-parts.ts'

/** A region with what is known of its employment. */
export interface RegionOfEconomy extends EmploymentShares {
  /** ISO 3166-2, for instance `UA-46`. */
  readonly code: string
  /** R where somebody has counted it: what the region buys of each product from itself, money a year, n; NaN leaves a product to the quotients. */
  readonly boughtAtHome?: Float64Array
}

/** An economy taken apart into regions and the rest; the rest is the last part. */
export interface EconomyParts {
  readonly economy: string
  /** Codes of the parts: the regions, then `UKR-rest`. */
  readonly parts: readonly string[]
  readonly shares: readonly LocalShares[]
  readonly balances: readonly RegionBalance[]
  readonly origin: OriginShares
  /** Each part's share of the economy's output and of its sales abroad, parts × n. */
  readonly supplyShare: Float64Array
}

/** Code of what the named regions leave over of an economy. */
export function remainderCode(economy: string): string {
  return `${economy}-rest`
}

/**
 * Takes one economy apart.
 *
 * @param importShare m of the economy, n
 * @returns null where the regions would sell more than the rest of the economy uses: they cover too much of it
 * @see MODEL.md 3
 */
export function economyParts(
  table: NationalTable,
  importShare: Float64Array,
  regions: readonly RegionOfEconomy[],
  method: RegionalMethod,
): { parts: EconomyParts | null; findings: Finding[] } {
  const { economy, industries } = table
  const n = industries.length
  const shares = regions.map((region) => localShares(region, method))
  const found = regions.map((region, k) => balanceOf(table, importShare, region, shares[k]!))
  const refused = found.flatMap(({ findings }) => findings)
  const balances = found.flatMap(({ balance }) => balance ?? [])
  if (balances.length < regions.length) return { parts: null, findings: refused }
  const { origin, oversold } = tradeBetweenParts(balances)
  const supplyShare = new Float64Array((regions.length + 1) * n).fill(1, regions.length * n)
  regions.forEach(({ industryShare }, k) => {
    for (let i = 0; i < n; i++) {
      supplyShare[k * n + i] = industryShare[i]!
      supplyShare[regions.length * n + i]! -= industryShare[i]!
    }
  })
  const findings = regions.flatMap((region, k) => notSplit(region.code, industries, balances[k]!))
  const tooMuch = oversold.length > 0 || supplyShare.subarray(regions.length * n).some((share) => share < 0)
  if (tooMuch) return { parts: null, findings: [...findings, coversTooMuch(economy, regions, industries[oversold[0]?.product ?? 0]!)] }
  const parts = [...regions.map(({ code }) => code), remainderCode(economy)]
  return { parts: { economy, parts, shares, balances, origin, supplyShare }, findings }
}

function balanceOf(table: NationalTable, importShare: Float64Array, region: RegionOfEconomy, shares: LocalShares) {
  const uses = regionalUse(table, importShare, region)
  const balance = regionBalance(uses, region, shares)
  if (!region.boughtAtHome) return { balance, findings: [] }
  return balanceWithRowTotals(region.code, table.industries, uses, balance, region.boughtAtHome)
}

function notSplit(region: string, industries: readonly string[], balance: RegionBalance): Finding[] {
  if (balance.notSplit.length === 0) return []
  const products = balance.notSplit.map((i) => industries[i]!).join(', ')
  return [
    {
      code: 'products-not-split',
      severity: 'note',
      path: region,
      found: products,
      expected: 'use of the product in the region and in the rest of its economy',
      remedy: 'Their local shares stand as the quotients give them, and the rest of the economy buys none of them from the region.',
      values: { region, products },
    },
  ]
}

function coversTooMuch(economy: string, regions: readonly RegionOfEconomy[], product: string): Finding {
  return {
    code: 'regions-cover-too-much',
    severity: 'error',
    path: economy,
    found: regions.map(({ code }) => code).join(', '),
    expected: 'regions that together leave a rest of the economy large enough to buy what they sell',
    remedy: 'Take fewer regions of this economy at once.',
    values: { economy, product },
  }
}
