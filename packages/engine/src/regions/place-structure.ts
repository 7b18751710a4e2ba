import type { TradeStructure } from '../input-output/linked-operator.ts'
import type { EconomyParts } from './economy-parts.ts'

/** Where each place lies and how it buys; places of one economy follow one another, regions first. */
export interface PlaceStructure {
  readonly trade: TradeStructure
  /** First place of each economy, and the number of places at the end. */
  readonly firstPlace: readonly number[]
  /** Economy of each place. */
  readonly economyOf: readonly number[]
  /** t*∘a of the regions, n × n; null for an economy that is whole and for a rest: they make no difference between home and away. */
  readonly homeInputs: readonly (Float64Array | null)[]
  /** t*, n × n, and t*_H, n, of the regions. */
  readonly homeShare: readonly (Float64Array | null)[]
  readonly homeShareOfFinalUse: readonly (Float64Array | null)[]
  /** Origin of what a place does not buy at home, parts of its economy × n. */
  readonly origin: readonly Float64Array[]
  /** Share of each place in what its economy sells abroad, n. */
  readonly supplyShare: readonly Float64Array[]
}

/** Lays out the places of linked economies; an economy that is not taken apart is one place. */
export function placeStructure(trade: TradeStructure, splits: readonly (EconomyParts | null)[]): PlaceStructure {
  const n = trade.industries
  const whole = new Float64Array(n).fill(1)
  const firstPlace = [0]
  const economyOf: number[] = []
  const homeInputs: (Float64Array | null)[] = []
  const homeShare: (Float64Array | null)[] = []
  const homeShareOfFinalUse: (Float64Array | null)[] = []
  const origin: Float64Array[] = []
  const supplyShare: Float64Array[] = []
  splits.forEach((split, c) => {
    const parts = split?.parts.length ?? 1
    for (let k = 0; k < parts; k++) {
      const balance = split?.balances[k]
      economyOf.push(c)
      homeShare.push(balance?.homeShare ?? null)
      homeShareOfFinalUse.push(balance?.homeShareOfFinalUse ?? null)
      homeInputs.push(balance ? balance.homeShare.map((share, at) => share * trade.inputs[c * n * n + at]!) : null)
      origin.push(split ? split.origin.subarray(k * parts * n, (k + 1) * parts * n) : whole)
      supplyShare.push(split ? split.supplyShare.subarray(k * n, (k + 1) * n) : whole)
    }
    firstPlace.push(economyOf.length)
  })
  return { trade, firstPlace, economyOf, homeInputs, homeShare, homeShareOfFinalUse, origin, supplyShare }
}

/** What the industries and households of a place use of each product, and what of it they buy at home. */
export function usesOf(structure: PlaceStructure, p: number, x: Float64Array, spending: number): { use: Float64Array; home: Float64Array } {
  const { trade, economyOf, homeInputs, homeShareOfFinalUse } = structure
  const { industries: n, inputs, householdPattern } = trade
  const from = economyOf[p]! * n
  const atHome = homeInputs[p]!
  const finalAtHome = homeShareOfFinalUse[p]!
  const use = new Float64Array(n)
  const home = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let j = 0; j < n; j++) sum += inputs[(from + i) * n + j]! * x[p * n + j]!
    const households = spending === 0 ? 0 : householdPattern[from + i]! * spending
    use[i] = sum + households
    if (atHome === null) continue
    let own = 0
    for (let j = 0; j < n; j++) own += atHome[i * n + j]! * x[p * n + j]!
    home[i] = own + finalAtHome![i]! * households
  }
  return { use, home }
}
