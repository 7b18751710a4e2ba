import { factorise, type LuFactors, solveInPlace, solvePairInPlace } from '../linear-algebra/lu.ts'
import { pullByFour, suppliersByFour } from './import-pull.ts'
import type { BlockSolver, HouseholdRows, Lane, PairedBlockSolver } from './input-operator.ts'
import type { TradeStructure } from './linked-operator.ts'

type Closures = readonly [HouseholdRows | null, HouseholdRows | null]

/** Below this home share, what an economy uses of a product is summed up rather than inferred from its output. */
const inferredFrom = 0.1

/**
 * Block Gauss-Seidel of two systems over economies that trade through gravity pools.
 *
 * An economy's block is solved exactly, its household along with it as a border. What it then uses of a product follows from its output,
 * t_i = (x_i − what others call for) / (1 − m_i), without touching its coefficients again.
 */
export function linkedBlocks(trade: TradeStructure, perPool: Float64Array, closures: Closures): PairedBlockSolver {
  const { economies, industries: n, importShare, capability, attraction } = trade
  const blocks = Array.from({ length: economies }, (_, c) => homeBlock(trade, c))
  const borders = closures.map((closure) => closure && householdBorder(trade, blocks, closure))
  const perHome = importShare.map((m) => (1 - m >= inferredFrom ? 1 / (1 - m) : 0))
  const suppliers = suppliersByFour(attraction, economies)
  const bids = new Float64Array(2 * economies * n)
  const pulled = new Float64Array(8 * n)
  const right = new Float64Array(2 * n)
  const called = new Float64Array(2 * n)
  const spending = new Float64Array(2)

  function solveEconomy(lanes: readonly [Lane, Lane], d: number, slot: number): void {
    const from = d * n
    const [{ demand: first }, { demand: second }] = lanes
    const at = 2 * slot
    for (let i = 0; i < n; i++) {
      const b = capability[from + i]!
      right[2 * i] = first[from + i]! + b * pulled[8 * i + at]!
      right[2 * i + 1] = second[from + i]! + b * pulled[8 * i + at + 1]!
    }
    called.set(right)
    solvePairInPlace(blocks[d]!, right)
    for (let lane = 0; lane < 2; lane++) {
      const [closure, border] = [closures[lane]!, borders[lane]!]
      spending[lane] = closure && border ? closeHousehold(right, lane, from, n, lanes[lane]!.income[d]!, closure, border) : 0
    }
  }

  /** Writes an economy's output and imports, and lets the rest of its group of four see the change. */
  function passOn(lanes: readonly [Lane, Lane], d: number, slot: number): void {
    const from = d * n
    const rest = Math.min(4 - slot, economies - d)
    for (let lane = 0; lane < 2; lane++) {
      const { x, coupling } = lanes[lane]!
      for (let i = 0; i < n; i++) {
        const k = from + i
        const output = right[2 * i + lane]!
        x[k] = output
        const used =
          perHome[k] === 0 ? usedInAll(trade, d, i, right, lane, spending[lane]!) : (output - called[2 * i + lane]!) * perHome[k]!
        const imported = importShare[k]! * used
        coupling[k] = imported
        const at = 2 * (i * economies + d) + lane
        const change = imported * perPool[k]! - bids[at]!
        bids[at] = imported * perPool[k]!
        for (let s = 1; s < rest; s++) pulled[8 * i + 2 * (slot + s) + lane]! += attraction[d * economies + d + s]! * change
      }
    }
  }

  return {
    couplingSize: economies * n,
    sweep(lanes) {
      for (let lane = 0; lane < 2; lane++) {
        const { coupling } = lanes[lane]!
        for (let c = 0; c < economies; c++) {
          for (let i = 0; i < n; i++) bids[2 * (i * economies + c) + lane] = coupling[c * n + i]! * perPool[c * n + i]!
        }
      }
      for (let first = 0; first < economies; first += 4) {
        pullByFour(bids, suppliers, first, economies, n, pulled)
        for (let slot = 0; slot < 4 && first + slot < economies; slot++) {
          solveEconomy(lanes, first + slot, slot)
          passOn(lanes, first + slot, slot)
        }
      }
    },
  }
}

/** One system alone, beside an idle one. */
export function oneLane(paired: PairedBlockSolver, economies: number): BlockSolver {
  const empty = () => new Float64Array(paired.couplingSize)
  const idle: Lane = { demand: empty(), income: new Float64Array(economies), coupling: empty(), x: empty() }
  return {
    couplingSize: paired.couplingSize,
    sweep: (demand, income, coupling, x) => paired.sweep([{ demand, income, coupling, x }, idle]),
  }
}

/** t_i = Σ_j a_ij x_j + h_i · spending. */
function usedInAll(trade: TradeStructure, c: number, i: number, output: Float64Array, lane: number, spending: number): number {
  const { industries: n, inputs, householdPattern } = trade
  const row = (c * n + i) * n
  let used = householdPattern[c * n + i]! * spending
  for (let j = 0; j < n; j++) used += inputs[row + j]! * output[2 * j + lane]!
  return used
}

/** Border that closes one economy's block: its household buys at home by `column` and earns by w. */
interface HouseholdBorder {
  /** z = (I − A^{cc})⁻¹ (1−m)∘h π, N. */
  readonly column: Float64Array
  /** 1 − w·z by economy. */
  readonly pivot: Float64Array
}

/** Adds to the open solution what the household calls for at home; gives back what it spends. */
function closeHousehold(
  output: Float64Array,
  lane: number,
  from: number,
  n: number,
  income: number,
  closure: HouseholdRows,
  border: HouseholdBorder,
): number {
  let earned = income
  for (let i = 0; i < n; i++) earned += closure.labourIncome[from + i]! * output[2 * i + lane]!
  const economy = from / n
  const y = earned / border.pivot[economy]!
  for (let i = 0; i < n; i++) output[2 * i + lane]! += border.column[from + i]! * y
  return closure.spendingShare[economy]! * y
}

/** I − (1−m)∘a of one economy, factorised. */
function homeBlock({ industries: n, inputs, importShare }: TradeStructure, c: number): LuFactors {
  const block = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    const home = importShare[c * n + i]! - 1
    const row = (c * n + i) * n
    for (let j = 0; j < n; j++) block[i * n + j] = home * inputs[row + j]!
    block[i * n + i]! += 1
  }
  return factorise(block, n)
}

function householdBorder(trade: TradeStructure, blocks: readonly LuFactors[], closure: HouseholdRows): HouseholdBorder {
  const { economies, industries: n, importShare, householdPattern } = trade
  const column = new Float64Array(economies * n)
  const pivot = new Float64Array(economies)
  for (let c = 0; c < economies; c++) {
    const from = c * n
    for (let k = from; k < from + n; k++) column[k] = (1 - importShare[k]!) * householdPattern[k]! * closure.spendingShare[c]!
    solveInPlace(blocks[c]!, column, from)
    let feedback = 0
    for (let k = from; k < from + n; k++) feedback += closure.labourIncome[k]! * column[k]!
    pivot[c] = 1 - feedback
  }
  return { column, pivot }
}
