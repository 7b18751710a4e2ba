import type { BlockSolver, HouseholdRows } from '../input-output/input-operator.ts'
import type { ImportSpread } from '../input-output/linked-operator.ts'
import { factorise, type LuFactors, solveInPlace } from '../linear-algebra/lu.ts'
import { type PlaceStructure, usesOf } from './place-structure.ts'

/**
 * Block Gauss-Seidel over economies: all parts of one economy, and their households, are one block.
 *
 * The blocks pass on the imports of each economy by product, as whole economies do.
 */
export function regionalBlocks(structure: PlaceStructure, spread: ImportSpread, closure: HouseholdRows | null): BlockSolver {
  const { trade, firstPlace, supplyShare } = structure
  const { economies, industries: n, importShare } = trade
  const blocks = Array.from({ length: economies }, (_, c) => economyBlock(structure, c, closure))
  const bids = new Float64Array(economies * n)
  const pulled = new Float64Array(n)
  return {
    couplingSize: economies * n,
    sweep(demand, income, coupling, x) {
      for (let k = 0; k < bids.length; k++) bids[k] = coupling[k]! * spread.perPool[k]!
      for (let c = 0; c < economies; c++) {
        const [first, end] = [firstPlace[c]!, firstPlace[c + 1]!]
        const households = (end - first) * n
        const right = new Float64Array(blocks[c]!.size)
        spread.pull(bids, c, pulled)
        for (let p = first; p < end; p++) {
          for (let i = 0; i < n; i++) right[(p - first) * n + i] = supplyShare[p]![i]! * pulled[i]! + demand[p * n + i]!
          if (closure) right[households + p - first] = income[p]!
        }
        solveInPlace(blocks[c]!, right)
        x.set(right.subarray(0, households), first * n)
        coupling.fill(0, c * n, (c + 1) * n)
        for (let p = first; p < end; p++) {
          const { use } = usesOf(structure, p, x, closure ? closure.spendingShare[p]! * right[households + p - first]! : 0)
          for (let i = 0; i < n; i++) coupling[c * n + i]! += importShare[c * n + i]! * use[i]!
        }
        for (let k = c * n; k < (c + 1) * n; k++) bids[k] = coupling[k]! * spread.perPool[k]!
      }
    },
  }
}

/**
 * I − A of one economy's parts, factorised; in the closed system with a row and a column for the households of each part:
 *
 *   x_k − Σ_p A^{kp} x_p − Σ_p H^{kp} π_p y_p = demand,   y_p − w_p'x_p = income
 */
function economyBlock(structure: PlaceStructure, c: number, closure: HouseholdRows | null): LuFactors {
  const { trade, firstPlace } = structure
  const n = trade.industries
  const [first, end] = [firstPlace[c]!, firstPlace[c + 1]!]
  const parts = end - first
  const size = parts * (closure ? n + 1 : n)
  const block = new Float64Array(size * size)
  for (let p = first; p < end; p++) {
    for (let k = first; k < end; k++) fillSales(structure, { c, p, k }, closure, block, size)
    if (!closure) continue
    const household = parts * n + p - first
    for (let j = 0; j < n; j++) block[household * size + (p - first) * n + j] = -closure.labourIncome[p * n + j]!
  }
  for (let row = 0; row < size; row++) block[row * size + row]! += 1
  return factorise(block, size)
}

/** −A^{kp} and −H^{kp} π_p: what the part p buys from the part k; households stand after all industries. */
export function fillSales(
  { trade, firstPlace, homeInputs, homeShareOfFinalUse, origin }: PlaceStructure,
  { c, p, k }: { c: number; p: number; k: number },
  closure: HouseholdRows | null,
  block: Float64Array,
  size: number,
): void {
  const { industries: n, inputs, importShare, householdPattern } = trade
  const first = firstPlace[c]!
  const household = (firstPlace[c + 1]! - first) * n + p - first
  for (let i = 0; i < n; i++) {
    const domestic = 1 - importShare[c * n + i]!
    const from = origin[p]![(k - first) * n + i]!
    const row = ((k - first) * n + i) * size
    for (let j = 0; j < n; j++) {
      const a = inputs[(c * n + i) * n + j]!
      const home = homeInputs[p]?.[i * n + j] ?? 0
      block[row + (p - first) * n + j] = -domestic * ((k === p ? home : 0) + (a - home) * from)
    }
    if (!closure) continue
    const homeFinal = homeShareOfFinalUse[p]?.[i] ?? 0
    const share = (k === p ? homeFinal : 0) + (1 - homeFinal) * from
    block[row + household] = -domestic * householdPattern[c * n + i]! * closure.spendingShare[p]! * share
  }
}
