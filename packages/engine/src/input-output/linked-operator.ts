import { factorise, type LuFactors, solveInPlace } from '../linear-algebra/lu.ts'
import type { BlockSolver, HouseholdRows, InputOperator } from './input-operator.ts'

/** What the trade-structured operator stands on; N-vectors lie economy by economy. */
export interface TradeStructure {
  readonly economies: number
  readonly industries: number
  /** a^c of every economy, total flows, C blocks of n × n, row-major. */
  readonly inputs: Float64Array
  /** m, N. */
  readonly importShare: Float64Array
  /** h, share of each product in household spending, N. */
  readonly householdPattern: Float64Array
  /** g^{cd}, C × C, buyer by row. */
  readonly attraction: Float64Array
  /** b^d_i, N. */
  readonly capability: Float64Array
  /** Σ_{e≠c} b^e_i g^{ce}, N; zero where nobody supplies: those imports come from outside. */
  readonly poolSize: Float64Array
}

/**
 * Input coefficients of economies that trade through gravity pools, applied without ever being written out.
 *
 *   A^{cc}_ij = (1 − m^c_i) a^c_ij,   A^{dc}_ij = m^c_i s^{cd}_i a^c_ij,   s^{cd}_i = b^d_i g^{cd} / poolSize^c_i
 *
 * @see MODEL.md 2
 */
export function linkedOperator(trade: TradeStructure): InputOperator {
  const { economies, industries: n, inputs, importShare, householdPattern } = trade
  const size = economies * n
  const spread = importSpread(trade)
  const use = new Float64Array(n)
  const bids = new Float64Array(size)
  return {
    size,
    economies,
    apply(x, spending, out) {
      for (let c = 0; c < economies; c++) {
        productUse(inputs, c, n, x, use)
        addHouseholds(use, householdPattern, c * n, spending === null ? 0 : spending[c]!)
        for (let i = 0; i < n; i++) {
          const k = c * n + i
          out[k] = (1 - importShare[k]!) * use[i]!
          bids[k] = importShare[k]! * use[i]! * spread.perPool[k]!
        }
      }
      for (let c = 0; c < economies; c++) {
        spread.pull(bids, c, use)
        for (let i = 0; i < n; i++) out[c * n + i]! += use[i]!
      }
    },
    importsFromOutside(x) {
      let outside = 0
      for (let c = 0; c < economies; c++) {
        productUse(inputs, c, n, x, use)
        for (let i = 0; i < n; i++) if (spread.perPool[c * n + i] === 0) outside += importShare[c * n + i]! * use[i]!
      }
      return outside
    },
    addPurchase(buyer, product, amount, into) {
      const k = buyer * n + product
      into[k]! += (1 - importShare[k]!) * amount
      const bid = importShare[k]! * amount * spread.perPool[k]!
      for (let d = 0; d < economies; d++) {
        into[d * n + product]! += trade.capability[d * n + product]! * trade.attraction[buyer * economies + d]! * bid
      }
    },
    addHouseholdSpending(economy, amount, into) {
      for (let i = 0; i < n; i++) this.addPurchase(economy, i, householdPattern[economy * n + i]! * amount, into)
    },
    blockSolver: (closure) => linkedBlocks(trade, spread, closure),
  }
}

/** t = a^c x^c, what the industries of an economy use of each product. */
function productUse(inputs: Float64Array, c: number, n: number, x: Float64Array, use: Float64Array): void {
  const from = c * n
  for (let i = 0; i < n; i++) {
    const row = (from + i) * n
    let sum = 0
    for (let j = 0; j < n; j++) sum += inputs[row + j]! * x[from + j]!
    use[i] = sum
  }
}

function addHouseholds(use: Float64Array, pattern: Float64Array, from: number, spending: number): void {
  if (spending === 0) return
  for (let i = 0; i < use.length; i++) use[i]! += pattern[from + i]! * spending
}

/** What is bid for in one economy's imports, and what of it falls on each supplier. */
export interface ImportSpread {
  /** 1 / poolSize, zero where nobody supplies, N. */
  readonly perPool: Float64Array
  /** What all economies' bids (imports over pool size, N) call for from the supplier d, written to `pulled` (n). */
  pull(bids: Float64Array, d: number, pulled: Float64Array): void
}

export function importSpread({ economies, industries: n, attraction, capability, poolSize }: TradeStructure): ImportSpread {
  const bySupplier = new Float64Array(economies * economies)
  for (let c = 0; c < economies; c++) for (let d = 0; d < economies; d++) bySupplier[d * economies + c] = attraction[c * economies + d]!
  return {
    perPool: poolSize.map((size) => (size > 0 ? 1 / size : 0)),
    pull(bids, d, pulled) {
      pulled.fill(0)
      for (let c = 0; c < economies; c++) {
        const g = bySupplier[d * economies + c]!
        const from = c * n
        for (let i = 0; i < n; i++) pulled[i]! += g * bids[from + i]!
      }
      for (let i = 0; i < n; i++) pulled[i]! *= capability[d * n + i]!
    },
  }
}

/** Border that closes one economy's block: its household buys at home by `column` and earns by w. */
interface HouseholdBorder {
  /** z = (I − A^{cc})⁻¹ (1−m)∘h π, N. */
  readonly column: Float64Array
  /** 1 − w·z by economy. */
  readonly pivot: Float64Array
}

function linkedBlocks(trade: TradeStructure, spread: ImportSpread, closure: HouseholdRows | null): BlockSolver {
  const { economies, industries: n, inputs, importShare, householdPattern } = trade
  const blocks = Array.from({ length: economies }, (_, c) => homeBlock(trade, c))
  const border = closure && householdBorder(trade, blocks, closure)
  const bids = new Float64Array(economies * n)
  const right = new Float64Array(n)
  return {
    couplingSize: economies * n,
    sweep(demand, income, coupling, x) {
      for (let k = 0; k < bids.length; k++) bids[k] = coupling[k]! * spread.perPool[k]!
      for (let c = 0; c < economies; c++) {
        const from = c * n
        spread.pull(bids, c, right)
        for (let i = 0; i < n; i++) right[i]! += demand[from + i]!
        solveInPlace(blocks[c]!, right)
        let spending = 0
        if (closure && border) {
          let earned = income[c]!
          for (let i = 0; i < n; i++) earned += closure.labourIncome[from + i]! * right[i]!
          const y = earned / border.pivot[c]!
          for (let i = 0; i < n; i++) right[i]! += border.column[from + i]! * y
          spending = closure.spendingShare[c]! * y
        }
        x.set(right, from)
        productUse(inputs, c, n, x, right)
        addHouseholds(right, householdPattern, from, spending)
        for (let i = 0; i < n; i++) {
          coupling[from + i] = importShare[from + i]! * right[i]!
          bids[from + i] = coupling[from + i]! * spread.perPool[from + i]!
        }
      }
    },
  }
}

/** I − (1−m)∘a of one economy, factorised. */
function homeBlock({ industries: n, inputs, importShare }: TradeStructure, c: number): LuFactors {
  const block = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    const home = 1 - importShare[c * n + i]!
    for (let j = 0; j < n; j++) block[i * n + j] = -home * inputs[(c * n + i) * n + j]!
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
