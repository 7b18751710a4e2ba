import type { RegionBalance } from './region-balance.ts'

/**
 * Where the parts of one economy (its regions, then the rest) buy what they do not make themselves.
 *
 * Shares by buyer, seller and product, parts × parts × n. A region's shares are of what it does not buy at home (its own is zero);
 * the rest's are of everything it uses, its own products included. They sum to one over the sellers.
 */
export type OriginShares = Float64Array

/** A product of which the regions would sell more to the rest of their economy than the rest uses. */
export interface Oversold {
  readonly product: number
  readonly sold: number
  readonly used: number
}

/**
 * Sales of the regions of one economy to one another and to the rest.
 *
 * Every region k sells S^k − R^k outside itself. A buyer l outside k takes the share τ^k of what it uses from k, as the two-region block of
 * k says, so far as what l buys away from home allows; the rest of the economy takes what is left:
 *
 *   T^kl_i = τ^k_i U^l_i · min(1, (U^l_i − R^l_i) / Σ_{k'≠l} τ^k'_i U^l_i),   T^{k,rest}_i = S^k_i − R^k_i − Σ_l T^kl_i
 *
 * Totals stay exact, for every region alike, and with one region this is the two-region block itself.
 *
 * @param balances of each region against everything else, in the order of the parts
 */
export function tradeBetweenParts(balances: readonly RegionBalance[]): { origin: OriginShares; oversold: Oversold[] } {
  const regions = balances.length
  const parts = regions + 1
  const n = balances[0]?.use.length ?? 0
  const origin = new Float64Array(parts * parts * n)
  const oversold: Oversold[] = []
  for (let i = 0; i < n; i++) {
    const toRest = balances.map((balance) => (balance.notSplit.includes(i) ? 0 : balance.sales[i]! - balance.boughtAtHome[i]!))
    for (let l = 0; l < regions; l++) {
      const { use, boughtAtHome } = balances[l]!
      const away = use[i]! - boughtAtHome[i]!
      const asked = balances.map((seller, k) => (k === l ? 0 : seller.shareOfRest[i]! * use[i]!))
      const total = asked.reduce((sum, flow) => sum + flow, 0)
      const scale = total > away ? Math.max(0, away) / total : 1
      let fromRest = 1
      for (let k = 0; k < regions; k++) {
        const flow = asked[k]! * scale
        const share = away > 0 ? flow / away : 0
        toRest[k]! -= flow
        fromRest -= share
        origin[(l * parts + k) * n + i] = share
      }
      origin[(l * parts + regions) * n + i] = fromRest
    }
    const restUse = (balances[0]?.economyUse[i] ?? 0) - balances.reduce((sum, { use }) => sum + use[i]!, 0)
    const sold = toRest.reduce((sum, flow) => sum + flow, 0)
    if (sold > restUse * (1 + 1e-12) && sold > 0) oversold.push({ product: i, sold, used: restUse })
    let ownShare = 1
    for (let k = 0; k < regions; k++) {
      const share = restUse > 0 ? toRest[k]! / restUse : 0
      origin[(regions * parts + k) * n + i] = share
      ownShare -= share
    }
    origin[(regions * parts + regions) * n + i] = ownShare
  }
  return { origin, oversold }
}
