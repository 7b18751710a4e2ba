import { factorise, type LuFactors, solveInPlace, solvePairInPlace } from '../linear-algebra/lu.ts'
import type { DenseStructure } from './dense-operator.ts'
import { fourRowsTimesPair } from './dense-rows.ts'
import type { HouseholdRows, Lane, PairedBlockSolver } from './input-operator.ts'

type Closures = readonly [HouseholdRows | null, HouseholdRows | null]

/** Economies larger than this are solved in several blocks. */
const largestBlock = 96
const splitBlock = 64

interface Block {
  readonly economy: number
  readonly from: number
  readonly to: number
  /** Whether the block ends its economy; it then solves the household as well. */
  readonly last: boolean
  readonly factors: LuFactors
  /** By lane; null in an open system. */
  readonly borders: readonly (HouseholdBorder | null)[]
}

interface HouseholdBorder {
  /** z = (I − A_kk)⁻¹ H_k, of the block's rows. */
  readonly column: Float64Array
  /** 1 − w·z. */
  readonly pivot: number
}

/** Block Gauss-Seidel of two systems over a table that is written out. What the blocks pass on is output, and spending by economy. */
export function denseBlocks(dense: DenseStructure, closures: Closures): PairedBlockSolver {
  const { economies, industries: n, inputs } = dense
  const size = economies * n
  const blocks = blockBounds(economies, n).map((bounds): Block => {
    const factors = diagonalBlock(inputs, size, bounds.from, bounds.to)
    const borders = closures.map((closure) => (closure && bounds.last ? householdBorder(dense, closure, bounds, factors) : null))
    return { ...bounds, factors, borders }
  })
  const pair = new Float64Array(2 * size)
  return {
    couplingSize: size + economies,
    sweep(lanes) {
      for (let lane = 0; lane < 2; lane++) {
        const { coupling } = lanes[lane]!
        for (let k = 0; k < size; k++) pair[2 * k + lane] = coupling[k]!
      }
      for (const block of blocks) {
        const right = callsFromOthers(dense, block, pair, lanes)
        for (let lane = 0; lane < 2; lane++) {
          const closure = closures[lane]!
          if (closure) addSpending(right, lane, dense, block, lanes[lane]!.coupling.subarray(size))
        }
        solvePairInPlace(block.factors, right)
        for (let lane = 0; lane < 2; lane++) {
          const [closure, border] = [closures[lane]!, block.borders[lane]!]
          if (closure && border) closeHousehold(right, lane, block, closure, border, pair, lanes[lane]!, n, size)
        }
        pair.set(right, 2 * block.from)
      }
      for (let lane = 0; lane < 2; lane++) {
        const { coupling, x } = lanes[lane]!
        for (let k = 0; k < size; k++) x[k] = pair[2 * k + lane]!
        coupling.set(x)
      }
    },
  }
}

/** Demand and what the industries outside the block buy from it, both lanes in turns. */
function callsFromOthers(
  { inputs, economies, industries }: DenseStructure,
  { from, to }: Block,
  pair: Float64Array,
  lanes: readonly [Lane, Lane],
): Float64Array {
  const size = economies * industries
  const right = new Float64Array(2 * (to - from))
  fourRowsTimesPair(inputs, size, pair, { from, to }, { from: 0, to: from }, right)
  fourRowsTimesPair(inputs, size, pair, { from, to }, { from: to, to: size }, right)
  for (let k = from; k < to; k++) {
    right[2 * (k - from)]! += lanes[0].demand[k]!
    right[2 * (k - from) + 1]! += lanes[1].demand[k]!
  }
  return right
}

/** Adds what the households buy from a block's rows, but for those that are solved with the block. */
function addSpending(
  right: Float64Array,
  lane: number,
  { economies, industries, householdColumns }: DenseStructure,
  block: Block,
  spending: Float64Array,
): void {
  const size = economies * industries
  const width = block.to - block.from
  for (let d = 0; d < economies; d++) {
    const spent = spending[d]!
    if (spent === 0 || (block.last && d === block.economy)) continue
    const column = d * size + block.from
    for (let i = 0; i < width; i++) right[2 * i + lane]! += householdColumns[column + i]! * spent
  }
}

/** Solves the household of the block's economy, and adds what it calls for from the block. */
function closeHousehold(
  right: Float64Array,
  lane: number,
  { economy, from, to }: Block,
  closure: HouseholdRows,
  border: HouseholdBorder,
  pair: Float64Array,
  { income, coupling }: Lane,
  n: number,
  size: number,
): void {
  let earned = income[economy]!
  for (let k = economy * n; k < from; k++) earned += closure.labourIncome[k]! * pair[2 * k + lane]!
  for (let k = from; k < to; k++) earned += closure.labourIncome[k]! * right[2 * (k - from) + lane]!
  const y = earned / border.pivot
  for (let i = 0; i < to - from; i++) right[2 * i + lane]! += border.column[i]! * y
  coupling[size + economy] = closure.spendingShare[economy]! * y
}

function blockBounds(economies: number, n: number): { economy: number; from: number; to: number; last: boolean }[] {
  const bounds: { economy: number; from: number; to: number; last: boolean }[] = []
  const step = n > largestBlock ? splitBlock : n
  for (let economy = 0; economy < economies; economy++) {
    const end = (economy + 1) * n
    for (let from = economy * n; from < end; from += step) {
      const to = Math.min(from + step, end)
      bounds.push({ economy, from, to, last: to === end })
    }
  }
  return bounds
}

function diagonalBlock(inputs: Float64Array, size: number, from: number, to: number): LuFactors {
  const width = to - from
  const block = new Float64Array(width * width)
  for (let i = 0; i < width; i++) {
    const row = (from + i) * size + from
    for (let j = 0; j < width; j++) block[i * width + j] = -inputs[row + j]!
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
