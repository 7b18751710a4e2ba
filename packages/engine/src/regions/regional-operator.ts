import type { InputOperator } from '../input-output/input-operator.ts'
import { type ImportSpread, importSpread, type TradeStructure } from '../input-output/linked-operator.ts'
import type { EconomyParts } from './economy-parts.ts'
import { type PlaceStructure, placeStructure, usesOf } from './place-structure.ts'
import { regionalBlocks } from './regional-blocks.ts'

/** Input coefficients of linked economies some of which are taken apart; `economies` counts the places. */
export interface RegionalOperator extends InputOperator {
  /**
   * Adds one purchase as the industry `host` of the buying place would make it: its local share is that of the host's own purchases.
   * `addPurchase` buys as final users and households do.
   */
  addPurchaseAs(host: number, buyer: number, product: number, amount: number, into: Float64Array): void
}

/**
 * Linked economies, some of them in parts, behind the same door as whole ones.
 *
 * Within an economy:  A^{kp}_ij = (1−m_i) a_ij · (t*_ij if k = p, else (1−t*_ij) ρ^{kp}_i)
 * Abroad:             A^{dp}_ij = m_i s^{cd}_i a_ij, of which the part k of the supplier d makes its share q^k_i
 *
 * Every part imports as its economy does: the foreign supplier sees one buyer.
 *
 * @see MODEL.md 2 and 3
 */
export function regionalOperator(trade: TradeStructure, splits: readonly (EconomyParts | null)[]): RegionalOperator {
  const structure = placeStructure(trade, splits)
  const { firstPlace, economyOf } = structure
  const { industries: n, importShare, householdPattern } = trade
  const places = economyOf.length
  const size = places * n
  const spread = importSpread(trade)
  const bids = new Float64Array(trade.economies * n)
  const pulled = new Float64Array(n)
  const buy = (buyer: number, product: number, home: number, amount: number, into: Float64Array) => {
    const c = economyOf[buyer]!
    const domestic = (1 - importShare[c * n + product]!) * amount
    into[buyer * n + product]! += home * domestic
    const [first, end] = [firstPlace[c]!, firstPlace[c + 1]!]
    for (let k = first; k < end; k++) {
      into[k * n + product]! += (1 - home) * structure.origin[buyer]![(k - first) * n + product]! * domestic
    }
    const bid = importShare[c * n + product]! * amount * spread.perPool[c * n + product]!
    for (let d = 0; d < trade.economies; d++) {
      const sold = trade.capability[d * n + product]! * trade.attraction[c * trade.economies + d]! * bid
      for (let k = firstPlace[d]!; k < firstPlace[d + 1]!; k++) into[k * n + product]! += structure.supplyShare[k]![product]! * sold
    }
  }
  return {
    size,
    economies: places,
    apply(x, spending, out) {
      bids.fill(0)
      out.fill(0)
      for (let p = 0; p < places; p++) {
        const from = economyOf[p]! * n
        const { use, home } = usesOf(structure, p, x, spending === null ? 0 : spending[p]!)
        sellWithinEconomy(structure, p, use, home, out)
        for (let i = 0; i < n; i++) bids[from + i]! += importShare[from + i]! * use[i]! * spread.perPool[from + i]!
      }
      for (let d = 0; d < trade.economies; d++) {
        spread.pull(bids, d, pulled)
        for (let k = firstPlace[d]!; k < firstPlace[d + 1]!; k++) {
          for (let i = 0; i < n; i++) out[k * n + i]! += structure.supplyShare[k]![i]! * pulled[i]!
        }
      }
    },
    applyTransposed: (worth, out) => worthOfInputs(structure, spread, worth, out),
    importsFromOutside(x) {
      let outside = 0
      for (let p = 0; p < places; p++) {
        const from = economyOf[p]! * n
        const { use } = usesOf(structure, p, x, 0)
        for (let i = 0; i < n; i++) if (spread.perPool[from + i] === 0) outside += importShare[from + i]! * use[i]!
      }
      return outside
    },
    addPurchase: (buyer, product, amount, into) => buy(buyer, product, structure.homeShareOfFinalUse[buyer]?.[product] ?? 0, amount, into),
    addPurchaseAs: (host, buyer, product, amount, into) =>
      buy(buyer, product, structure.homeShare[buyer]?.[product * n + host] ?? 0, amount, into),
    addHouseholdSpending(place, amount, into) {
      if (amount === 0) return
      const from = economyOf[place]! * n
      for (let i = 0; i < n; i++) this.addPurchase(place, i, householdPattern[from + i]! * amount, into)
    },
    blockSolver: (closure) => regionalBlocks(structure, spread, closure),
  }
}

/** Adds what a place buys inside its economy to the sellers' rows. */
function sellWithinEconomy(structure: PlaceStructure, p: number, use: Float64Array, home: Float64Array, out: Float64Array): void {
  const { trade, economyOf, firstPlace, origin } = structure
  const n = trade.industries
  const c = economyOf[p]!
  for (let i = 0; i < n; i++) out[p * n + i]! += (1 - trade.importShare[c * n + i]!) * home[i]!
  for (let k = firstPlace[c]!; k < firstPlace[c + 1]!; k++) {
    const shares = (k - firstPlace[c]!) * n
    for (let i = 0; i < n; i++) {
      out[k * n + i]! += (1 - trade.importShare[c * n + i]!) * (use[i]! - home[i]!) * origin[p]![shares + i]!
    }
  }
}

/** A'v: a product bought at home is worth as the place's own, one bought elsewhere in the economy or abroad as its sellers' on average. */
function worthOfInputs(structure: PlaceStructure, spread: ImportSpread, worth: Float64Array, out: Float64Array): void {
  const { trade, firstPlace, economyOf, homeInputs, origin, supplyShare } = structure
  const { economies, industries: n, importShare, inputs } = trade
  const supplied = new Float64Array(economies * n)
  economyOf.forEach((d, k) => {
    for (let i = 0; i < n; i++) supplied[d * n + i]! += supplyShare[k]![i]! * worth[k * n + i]!
  })
  const abroad = new Float64Array(n)
  out.fill(0)
  economyOf.forEach((c, p) => {
    spread.worthAbroad(supplied, c, abroad)
    for (let i = 0; i < n; i++) {
      const imported = importShare[c * n + i]!
      let elsewhere = 0
      for (let k = firstPlace[c]!; k < firstPlace[c + 1]!; k++) elsewhere += origin[p]![(k - firstPlace[c]!) * n + i]! * worth[k * n + i]!
      const away = (1 - imported) * elsewhere + imported * abroad[i]!
      const closer = (1 - imported) * (worth[p * n + i]! - elsewhere)
      for (let j = 0; j < n; j++) {
        const home = homeInputs[p]?.[i * n + j] ?? 0
        out[p * n + j]! += inputs[(c * n + i) * n + j]! * away + home * closer
      }
    }
  })
}
