import { factorise, type LuFactors, solveInPlace } from '../linear-algebra/lu.ts'
import type { BlockSolver, HouseholdRows, InputOperator } from './input-operator.ts'

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
  /** What one unit spent by the households of economy c buys, economies × N: the row of economy c is a column of H / π. */
  readonly householdColumns: Float64Array
}

/** The same door as the trade-structured operator, for a table whose blocks hold the trade. */
export function denseOperator(dense: DenseStructure): InputOperator {
  const { economies, industries: n, inputs, outside, homeShare, householdColumns } = dense
  const size = economies * n
  return {
    size,
    economies,
    apply(x, spending, out) {
      for (let k = 0; k < size; k++) out[k] = rowTimes(inputs, k * size, x, 0, size)
      if (spending === null) return
      for (let c = 0; c < economies; c++) {
        const spent = spending[c]!
        if (spent !== 0) for (let k = 0; k < size; k++) out[k]! += householdColumns[c * size + k]! * spent
      }
    },
    importsFromOutside: (x) => rowTimes(outside, 0, x, 0, size),
    addPurchase(buyer, product, amount, into) {
      const k = buyer * n + product
      into[k]! += homeShare[k]! * amount
    },
    addHouseholdSpending(economy, amount, into) {
      for (let k = 0; k < size; k++) into[k]! += householdColumns[economy * size + k]! * amount
    },
    blockSolver: (closure) => denseBlocks(dense, closure),
  }
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

/** Economies larger than this are solved in several blocks. */
const largestBlock = 96
const splitBlock = 64

interface Block {
  readonly economy: number
  readonly from: number
  readonly to: number
  readonly factors: LuFactors
  /** Set on the last block of an economy in the closed system, which also solves its household. */
  readonly border: HouseholdBorder | null
}

interface HouseholdBorder {
  /** z = (I − A_kk)⁻¹ H_k, of the block's rows. */
  readonly column: Float64Array
  /** 1 − w·z. */
  readonly pivot: number
}

function blockBounds(economies: number, n: number): { economy: number; from: number; to: number }[] {
  const bounds: { economy: number; from: number; to: number }[] = []
  const step = n > largestBlock ? splitBlock : n
  for (let economy = 0; economy < economies; economy++) {
    for (let from = economy * n; from < (economy + 1) * n; from += step) {
      bounds.push({ economy, from, to: Math.min(from + step, (economy + 1) * n) })
    }
  }
  return bounds
}

function denseBlocks(dense: DenseStructure, closure: HouseholdRows | null): BlockSolver {
  const { economies, industries: n, inputs, householdColumns } = dense
  const size = economies * n
  const blocks: Block[] = blockBounds(economies, n).map((bounds) => {
    const factors = diagonalBlock(inputs, size, bounds.from, bounds.to)
    const last = bounds.to === (bounds.economy + 1) * n
    return { ...bounds, factors, border: closure && last ? householdBorder(dense, closure, bounds, factors) : null }
  })
  return {
    couplingSize: size + (closure ? economies : 0),
    sweep(demand, income, coupling, x) {
      x.set(coupling.subarray(0, size))
      const spending = coupling.subarray(size)
      for (const { economy, from, to, factors, border } of blocks) {
        const right = demand.slice(from, to)
        for (let k = from; k < to; k++) right[k - from]! += rowTimes(inputs, k * size, x, 0, from) + rowTimes(inputs, k * size, x, to, size)
        if (closure) addSpending(right, householdColumns, size, from, spending, border ? economy : -1)
        solveInPlace(factors, right)
        if (closure && border) {
          let earned = income[economy]!
          for (let k = economy * n; k < from; k++) earned += closure.labourIncome[k]! * x[k]!
          for (let k = from; k < to; k++) earned += closure.labourIncome[k]! * right[k - from]!
          const y = earned / border.pivot
          for (let i = 0; i < right.length; i++) right[i]! += border.column[i]! * y
          spending[economy] = closure.spendingShare[economy]! * y
        }
        x.set(right, from)
      }
      coupling.set(x)
    },
  }
}

/** Adds what the households buy from a block's rows, but for those of the economy `solved` with the block. */
function addSpending(right: Float64Array, columns: Float64Array, size: number, from: number, spending: Float64Array, solved: number): void {
  for (let d = 0; d < spending.length; d++) {
    const spent = spending[d]!
    if (d === solved || spent === 0) continue
    for (let i = 0; i < right.length; i++) right[i]! += columns[d * size + from + i]! * spent
  }
}

function diagonalBlock(inputs: Float64Array, size: number, from: number, to: number): LuFactors {
  const width = to - from
  const block = new Float64Array(width * width)
  for (let i = 0; i < width; i++) {
    for (let j = 0; j < width; j++) block[i * width + j] = -inputs[(from + i) * size + from + j]!
    block[i * width + i]! += 1
  }
  return factorise(block, width)
}

function householdBorder(
  { economies, industries, householdColumns }: DenseStructure,
  closure: HouseholdRows,
  { economy, from, to }: { economy: number; from: number; to: number },
  factors: LuFactors,
): HouseholdBorder {
  const size = economies * industries
  const column = householdColumns.slice(economy * size + from, economy * size + to)
  for (let i = 0; i < column.length; i++) column[i]! *= closure.spendingShare[economy]!
  solveInPlace(factors, column)
  let feedback = 0
  for (let i = 0; i < column.length; i++) feedback += closure.labourIncome[from + i]! * column[i]!
  return { column, pivot: 1 - feedback }
}
