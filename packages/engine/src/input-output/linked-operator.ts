import { type SharedHeap, solverHeap } from '../kernels/heap.ts'
import type { InputOperator } from './input-operator.ts'
import { linkedSolvers } from './linked-solver.ts'

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
 * @param heap where its solvers work
 * @see MODEL.md 2
 */
export function linkedOperator(trade: TradeStructure, heap: SharedHeap = solverHeap): InputOperator {
  const { economies, industries: n, inputs, importShare, householdPattern } = trade
  const size = economies * n
  const spread = importSpread(trade)
  const use = new Float64Array(n)
  const bids = new Float64Array(size)
  const operator: InputOperator = {
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
    applyTransposed(worth, out) {
      out.fill(0)
      for (let c = 0; c < economies; c++) {
        spread.worthAbroad(worth, c, use)
        for (let i = 0; i < n; i++) {
          const k = c * n + i
          const each = (1 - importShare[k]!) * worth[k]! + importShare[k]! * use[i]!
          for (let j = 0; j < n; j++) out[c * n + j]! += inputs[k * n + j]! * each
        }
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
      if (amount === 0) return
      for (let i = 0; i < n; i++) this.addPurchase(economy, i, householdPattern[economy * n + i]! * amount, into)
    },
    pairSolver: (closures, options) => solvers(closures, options),
  }
  const solvers = linkedSolvers(trade, spread.perPool, operator.addHouseholdSpending.bind(operator), heap)
  return operator
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
  /** What one unit of c's imports of each product is worth, a unit from each supplier being worth as given (N), written to `out` (n). */
  worthAbroad(worth: Float64Array, c: number, out: Float64Array): void
}

export function importSpread({ economies, industries: n, attraction, capability, poolSize }: TradeStructure): ImportSpread {
  const bySupplier = new Float64Array(economies * economies)
  for (let c = 0; c < economies; c++) for (let d = 0; d < economies; d++) bySupplier[d * economies + c] = attraction[c * economies + d]!
  const perPool = poolSize.map((size) => (size > 0 ? 1 / size : 0))
  return {
    perPool,
    worthAbroad(worth, c, out) {
      out.fill(0)
      for (let d = 0; d < economies; d++) {
        const g = attraction[c * economies + d]!
        for (let i = 0; i < n; i++) out[i]! += g * capability[d * n + i]! * worth[d * n + i]!
      }
      for (let i = 0; i < n; i++) out[i]! *= perPool[c * n + i]!
    },
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
