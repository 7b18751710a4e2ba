import type { NationalTable } from '../input-output/national-table.ts'
import type { LocalShares } from './local-share.ts'
import type { EmploymentShares } from './location-quotients.ts'

/** What a region buys and sells within its economy, by product, money a year; all totals are exact. */
export interface RegionBalance {
  /** η, the region's share of its economy's final use: its share of labour income. */
  readonly eta: number
  /** U^r, domestic products that the region uses, n. */
  readonly use: Float64Array
  /** U, the same for the economy, n. */
  readonly economyUse: Float64Array
  /** S = q U, what the region sells within its economy, n. */
  readonly sales: Float64Array
  /** l, what it wants to buy at home, n. */
  readonly wanted: Float64Array
  /** R, what it buys at home, n. */
  readonly boughtAtHome: Float64Array
  /** t*, shares of its purchases bought at home, by product and buying industry, n × n. */
  readonly homeShare: Float64Array
  /** t*_H, the same of final uses and households, n. */
  readonly homeShareOfFinalUse: Float64Array
  /** τ, share of each use of the rest of the economy that comes from the region, n. */
  readonly shareOfRest: Float64Array
  /** Products of which the economy, the region or the rest uses nothing: t* = t, τ = 0. */
  readonly notSplit: readonly number[]
}

/** Domestic uses of a region and its economy before anything is said of their origin, money a year. */
export interface RegionalUse {
  readonly eta: number
  /** u_ij = (1−m_i) Z_ij q_j, n × n. */
  readonly intermediate: Float64Array
  /** y_i = η (1−m_i) · final use inside the economy, n. */
  readonly finalUse: Float64Array
  /** U_i of the economy, n. */
  readonly economyUse: Float64Array
}

/**
 * Domestic products that a region uses.
 *
 *   u_ij = (1−m_i) Z_ij q_j,   y_i = η (1−m_i)(HFCE + NPISH + GGFC + GFCF + INVNT)_i,   η = Σ_j LABR_j q_j / Σ_j LABR_j
 *
 * @param importShare m, n
 * @see MODEL.md 3
 */
export function regionalUse(table: NationalTable, importShare: Float64Array, shares: EmploymentShares): RegionalUse {
  const n = table.industries.length
  const q = shares.industryShare
  const { HFCE, NPISH, GGFC, GFCF, INVNT } = table.finalUses
  let [regional, national] = [0, 0]
  for (let j = 0; j < n; j++) {
    regional += table.labourIncome[j]! * q[j]!
    national += table.labourIncome[j]!
  }
  const eta = national > 0 ? regional / national : shares.size
  const intermediate = new Float64Array(n * n)
  const finalUse = new Float64Array(n)
  const economyUse = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    const domestic = 1 - importShare[i]!
    const inside = domestic * (HFCE[i]! + NPISH[i]! + GGFC[i]! + GFCF[i]! + INVNT[i]!)
    finalUse[i] = eta * inside
    economyUse[i] = inside
    for (let j = 0; j < n; j++) {
      const flow = domestic * table.intermediate[i * n + j]!
      intermediate[i * n + j] = flow * q[j]!
      economyUse[i]! += flow
    }
  }
  return { eta, intermediate, finalUse, economyUse }
}

/**
 * Puts wanted local shares and exact totals together, in closed form.
 *
 *   U^r_i = Σ_j u_ij + y_i,   S_i = q_i U_i,   U^s_i = U_i − U^r_i,   l_i = Σ_j t_ij u_ij + t_iH y_i
 *   R_i = min(max(l_i, 0, S_i − U^s_i), S_i, U^r_i)
 *   R_i ≤ l_i:  t*_ij = t_ij R_i/l_i;     else:  t*_ij = 1 − (1 − t_ij)(U^r_i − R_i)/(U^r_i − l_i);     t*_iH alike
 *   τ_i = (S_i − R_i)/U^s_i
 *
 * @see MODEL.md 3
 */
export function regionBalance(uses: RegionalUse, shares: EmploymentShares, wantedShares: LocalShares): RegionBalance {
  const n = shares.industryShare.length
  const empty = () => new Float64Array(n)
  const [use, sales, wanted, boughtAtHome, shareOfRest] = [empty(), empty(), empty(), empty(), empty()]
  const homeShare = wantedShares.intermediate.slice()
  const homeShareOfFinalUse = wantedShares.finalUse.slice()
  const notSplit: number[] = []
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      use[i]! += uses.intermediate[i * n + j]!
      wanted[i]! += wantedShares.intermediate[i * n + j]! * uses.intermediate[i * n + j]!
    }
    use[i]! += uses.finalUse[i]!
    wanted[i]! += wantedShares.finalUse[i]! * uses.finalUse[i]!
    const restUse = uses.economyUse[i]! - use[i]!
    sales[i] = shares.industryShare[i]! * uses.economyUse[i]!
    boughtAtHome[i] = Math.min(Math.max(wanted[i]!, 0, sales[i]! - restUse), sales[i]!, use[i]!)
    if (!(uses.economyUse[i]! > 0 && use[i]! > 0 && restUse > 0)) {
      notSplit.push(i)
      continue
    }
    const respectTotals = shareWithinTotals(wanted[i]!, boughtAtHome[i]!, use[i]!)
    for (let j = 0; j < n; j++) homeShare[i * n + j] = respectTotals(homeShare[i * n + j]!)
    homeShareOfFinalUse[i] = respectTotals(homeShareOfFinalUse[i]!)
    shareOfRest[i] = (sales[i]! - boughtAtHome[i]!) / restUse
  }
  const { eta, economyUse } = uses
  return { eta, use, economyUse, sales, wanted, boughtAtHome, homeShare, homeShareOfFinalUse, shareOfRest, notSplit }
}

/** t ↦ t*, for one product. */
function shareWithinTotals(wanted: number, bought: number, use: number): (share: number) => number {
  if (bought === wanted) return (share) => share
  if (bought < wanted) return (share) => (share * bought) / wanted
  return (share) => 1 - ((1 - share) * (use - bought)) / (use - wanted)
}
