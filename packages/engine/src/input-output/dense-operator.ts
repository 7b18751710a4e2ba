import { type SharedHeap, solverHeap } from '../kernels/heap.ts'
import { denseSolvers } from './dense-solver.ts'
import type { InputOperator } from './input-operator.ts'

/** Input coefficients of a user's own table, written out. */
export interface DenseStructure {
  readonly economies: number
  readonly industries: number
  /** A, N × N, row-major. */
  readonly inputs: Float64Array
  /** Inputs from outside all economies of the table, by industry, money per money of output, N. */
  readonly outside: Float64Array
  /** Share of a product's purchases that falls on the buyer's own industry, N; the rest comes from outside. */
  readonly homeShare: Float64Array
  /** H / π: of each product, what one unit spent by the households of each economy buys of it, N × economies. */
  readonly householdPurchases: Float64Array
  /** False where a single answer is wanted: making a draft of a large table takes longer than it saves then. */
  readonly drafted?: boolean
}

/** The same door as the trade-structured operator, for a table whose blocks hold the trade. */
export function denseOperator(dense: DenseStructure, heap: SharedHeap = solverHeap): InputOperator {
  const { economies, industries: n, inputs, outside, homeShare, householdPurchases } = dense
  const size = economies * n
  const operator: InputOperator = {
    size,
    economies,
    apply(x, spending, out) {
      for (let k = 0; k < size; k++) out[k] = rowTimes(inputs, k * size, x, 0, size)
      if (spending === null) return
      for (let c = 0; c < economies; c++) {
        const spent = spending[c]!
        if (spent !== 0) for (let k = 0; k < size; k++) out[k]! += householdPurchases[k * economies + c]! * spent
      }
    },
    applyTransposed(worth, out) {
      out.fill(0)
      for (let i = 0; i < size; i++) for (let j = 0; j < size; j++) out[j]! += inputs[i * size + j]! * worth[i]!
    },
    importsFromOutside: (x) => rowTimes(outside, 0, x, 0, size),
    addPurchase(buyer, product, amount, into) {
      const k = buyer * n + product
      into[k]! += homeShare[k]! * amount
    },
    addHouseholdSpending(economy, amount, into) {
      if (amount === 0) return
      for (let k = 0; k < size; k++) into[k]! += householdPurchases[k * economies + economy]! * amount
    },
    pairSolver: (closures, options) => solvers(closures, options),
  }
  const solvers = denseSolvers(dense, operator.addHouseholdSpending.bind(operator), heap)
  return operator
}

/** Σ_j row_j x_j for columns from..to, in four running sums added in a fixed order. */
function rowTimes(rows: Float64Array, row: number, x: Float64Array, from: number, to: number): number {
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let j = from
  for (; j + 3 < to; j += 4) {
    s0 += rows[row + j]! * x[j]!
    s1 += rows[row + j + 1]! * x[j + 1]!
    s2 += rows[row + j + 2]! * x[j + 2]!
    s3 += rows[row + j + 3]! * x[j + 3]!
  }
  for (; j < to; j++) s0 += rows[row + j]! * x[j]!
  return s0 + s1 + (s2 + s3)
}
