import type { SupplySolver } from '../input-output/contribution.ts'
import type { HouseholdRows } from '../input-output/input-operator.ts'
import { factorise, solveInPlace } from '../linear-algebra/lu.ts'
import type { PlaceStructure } from './place-structure.ts'
import { fillSales } from './regional-blocks.ts'

/** One economy, whole or in parts, beside a rest of the world that answers its imports. Vectors: the industries of each place, then imports by product. */
export interface EconomyInWorld extends SupplySolver {
  /** What an industry of the first place buys for one unit of its output. */
  inputsOf(industry: number): Float64Array
}

/**
 * Solves one economy with the rest of the world answering: a system as large as the economy, to be made anew for each drawn table.
 *
 *   x_k − Σ_p A^{kp} x_p − Σ_p H^{kp} π_p y_p − q_k ∘ E'M = demand,   y_p − w_p'x_p = income
 *   M − m ∘ (Σ_p a x_p + Σ_p h π_p y_p) = imports that are called for from outside
 *
 * @param structure of a trade that holds this economy alone
 * @param exports E of `restOfWorld`, n × n
 * @param closure w by place and industry, π by place; null for the open system
 * @see MODEL.md 2, 3 and 5
 */
export function economyInWorld(structure: PlaceStructure, exports: Float64Array, closure: HouseholdRows | null): EconomyInWorld {
  const { trade, economyOf, supplyShare } = structure
  const { industries: n, inputs, importShare, householdPattern } = trade
  const places = economyOf.length
  const made = places * n
  const firstImport = made + (closure ? places : 0)
  const size = firstImport + n
  const matrix = new Float64Array(size * size)
  for (let p = 0; p < places; p++) {
    for (let k = 0; k < places; k++) fillSales(structure, { c: 0, p, k }, closure, matrix, size)
    for (let i = 0; i < n; i++) {
      const row = (firstImport + i) * size
      for (let j = 0; j < n; j++) matrix[row + p * n + j] = -importShare[i]! * inputs[i * n + j]!
      if (closure) matrix[row + made + p] = -importShare[i]! * householdPattern[i]! * closure.spendingShare[p]!
      for (let l = 0; l < n; l++) matrix[(p * n + i) * size + firstImport + l] = -supplyShare[p]![i]! * exports[l * n + i]!
    }
    if (closure) for (let j = 0; j < n; j++) matrix[(made + p) * size + p * n + j] = -closure.labourIncome[p * n + j]!
  }
  const bought = Array.from({ length: n }, (_, industry) => {
    const column = new Float64Array(made + n)
    for (let k = 0; k < column.length; k++) column[k] = -matrix[(k < made ? k : k - made + firstImport) * size + industry]!
    return column
  })
  for (let row = 0; row < size; row++) matrix[row * size + row]! += 1
  const factors = factorise(matrix, size)
  return {
    inputsOf: (industry) => bought[industry]!,
    solve(demand, income) {
      const right = new Float64Array(size)
      right.set(demand.subarray(0, made))
      right.set(demand.subarray(made), firstImport)
      if (closure && income) right.set(income, made)
      solveInPlace(factors, right)
      const output = new Float64Array(made + n)
      output.set(right.subarray(0, made))
      output.set(right.subarray(firstImport), made)
      return { output }
    },
  }
}
