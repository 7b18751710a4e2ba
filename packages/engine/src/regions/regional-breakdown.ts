import { factorise, type LuFactors, solveInPlace } from '../linear-algebra/lu.ts'
import type { EconomyParts } from './economy-parts.ts'

/** Coefficients of the economy that is taken apart, each over its n industries. */
export interface BrokenDownEconomy {
  /** a, n × n. */
  readonly inputs: Float64Array
  readonly importShare: Float64Array
  readonly householdPattern: Float64Array
  readonly labourIncome: Float64Array
  /** π, the same in every part. */
  readonly spendingShare: number
}

/** Shares out among the parts of an economy what the whole economy makes. */
export interface RegionalBreakdown {
  /**
   * The open system.
   *
   * @param output x of the whole economy, n
   * @param demand final demand that falls on each part, without what other economies buy for themselves, parts × n
   * @returns x of each part, parts × n; they add up to `output`
   */
  indirect(output: Float64Array, demand: Float64Array): Float64Array
  /**
   * The household-closed system.
   *
   * @param output x̄ of the whole economy, n
   * @param income labour income from outside the system by part of residence, W
   */
  closed(output: Float64Array, demand: Float64Array, income: Float64Array): Float64Array
}

/**
 * Regional output from the output of the whole economy, exactly.
 *
 * All parts have the coefficients of their economy, so their outputs add up to what the economy makes in the linked system: only one block is
 * left to solve for each answer, and every answer of the linked system that has been kept serves every region.
 *
 *   sales abroad      z = x − (1−m)∘(a x + h π y) − Σ_p f_p
 *   parts             x_k = Σ_p A^{kp} x_p + Σ_p H^{kp} π y_p + f_k + q^k ∘ z,   y_p = W_p + w'x_p
 *
 * @see MODEL.md 3: own + rest of every multiplier = the national one
 */
export function regionalBreakdown(split: EconomyParts, economy: BrokenDownEconomy): RegionalBreakdown {
  const n = economy.importShare.length
  const parts = split.parts.length
  let open: LuFactors | undefined
  let closed: LuFactors | undefined
  const solve = (factors: LuFactors, abroad: Float64Array, demand: Float64Array, income: Float64Array | null) => {
    const right = new Float64Array(factors.size)
    for (let p = 0; p < parts; p++) {
      for (let i = 0; i < n; i++) right[p * n + i] = split.supplyShare[p * n + i]! * abroad[i]! + demand[p * n + i]!
      if (income) right[parts * n + p] = income[p]!
    }
    solveInPlace(factors, right)
    return right.slice(0, parts * n)
  }
  return {
    indirect(output, demand) {
      open ??= factorise(...partsMatrix(split, economy, false))
      return solve(open, salesAbroad(economy, output, demand, 0), demand, null)
    },
    closed(output, demand, income) {
      closed ??= factorise(...partsMatrix(split, economy, true))
      let earned = income.reduce((sum, wages) => sum + wages, 0)
      for (let j = 0; j < n; j++) earned += economy.labourIncome[j]! * output[j]!
      return solve(closed, salesAbroad(economy, output, demand, economy.spendingShare * earned), demand, income)
    },
  }
}

/** Who buys a domestic product inside the economy. */
export interface DomesticPurchase {
  readonly part: number
  readonly product: number
  /** Industry as which the part buys; null buys as final users and households do. */
  readonly host: number | null
}

/**
 * Share of a domestic purchase that each part makes.
 *
 *   t* + (1 − t*) ρ^{pp} of the buying part itself, (1 − t*) ρ^{kp} of another part k
 */
export function sellerShare(split: EconomyParts, { part, product, host }: DomesticPurchase, seller: number): number {
  const parts = split.parts.length
  const n = split.supplyShare.length / parts
  const balance = split.balances[part]
  const home = (host === null ? balance?.homeShareOfFinalUse[product] : balance?.homeShare[product * n + host]) ?? 0
  return (seller === part ? home : 0) + (1 - home) * split.origin[(part * parts + seller) * n + product]!
}

/**
 * Adds a purchase of domestic products by one part to the parts that make them.
 *
 * @param amount money of domestic products, the imported share already taken off
 * @param into parts × n
 */
export function addDomesticPurchase(split: EconomyParts, purchase: DomesticPurchase, amount: number, into: Float64Array): void {
  const n = into.length / split.parts.length
  split.parts.forEach((_, k) => {
    into[k * n + purchase.product]! += sellerShare(split, purchase, k) * amount
  })
}

/** z: what the economy makes beyond its own uses and the given demand, n. */
function salesAbroad(economy: BrokenDownEconomy, output: Float64Array, demand: Float64Array, spending: number): Float64Array {
  const { inputs, importShare, householdPattern } = economy
  const n = output.length
  return output.map((made, i) => {
    let use = householdPattern[i]! * spending
    for (let j = 0; j < n; j++) use += inputs[i * n + j]! * output[j]!
    let left = made - (1 - importShare[i]!) * use
    for (let k = i; k < demand.length; k += n) left -= demand[k]!
    return left
  })
}

/** I − A of the parts, with a row and a column for the households of each part in the closed system; and its size. */
function partsMatrix(split: EconomyParts, economy: BrokenDownEconomy, closed: boolean): [Float64Array, number] {
  const n = economy.importShare.length
  const parts = split.parts.length
  const size = parts * (closed ? n + 1 : n)
  const matrix = new Float64Array(size * size)
  for (let row = 0; row < size; row++) matrix[row * size + row] = 1
  for (let p = 0; p < parts; p++) {
    const household = parts * n + p
    for (let product = 0; product < n; product++) {
      const domestic = 1 - economy.importShare[product]!
      for (let k = 0; k < parts; k++) {
        const row = (k * n + product) * size
        for (let host = 0; host < n; host++) {
          const bought = domestic * economy.inputs[product * n + host]!
          matrix[row + p * n + host]! -= bought * sellerShare(split, { part: p, product, host }, k)
        }
        if (!closed) continue
        const bought = domestic * economy.householdPattern[product]! * economy.spendingShare
        matrix[row + household]! -= bought * sellerShare(split, { part: p, product, host: null }, k)
      }
      if (closed) matrix[household * size + p * n + product]! -= economy.labourIncome[product]!
    }
  }
  return [matrix, size]
}
