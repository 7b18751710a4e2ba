import type { DenseBlock, DenseHeap } from './dense-heap.ts'
import type { DenseStructure } from './dense-operator.ts'

/**
 * Block Gauss-Seidel over a table that is written out, forwards and backwards, for two systems side by side.
 *
 * Forwards, what the blocks before a block call for is summed up anew and what those after it call for is known; backwards it is the other
 * way round. So a pass there and back reads every coefficient once.
 */
export function forwards(heap: DenseHeap, dense: DenseStructure): void {
  const { numbers, kernels, at } = heap
  const size = dense.economies * dense.industries
  kernels.copyPairs(at.state, at.image, size + dense.economies + size)
  numbers.fill(0, at.before, at.before + 2 * size)
  for (const block of heap.blocks) {
    const before = at.before + 2 * block.from
    addCalls(heap, dense, block, { from: 0, to: block.from }, { from: 0, to: block.economy }, before)
    solveBlock(heap, dense, block)
    const { from, to, economy } = block
    kernels.copyPairs(at.right + 2 * from, at.image + 2 * from, to - from)
    if (block.last) kernels.copyPairs(at.household + 8 * economy + 6, at.image + 2 * (size + economy), 1)
  }
}

/**
 * The way back.
 *
 * @param moves by lane, whether it moves on; of one that does not, only what the blocks after each call for is summed up
 */
export function backwards(heap: DenseHeap, dense: DenseStructure, moves: readonly [boolean, boolean]): void {
  const { numbers, at, blocks } = heap
  const { economies, industries } = dense
  const size = economies * industries
  const after = at.image + 2 * (size + economies)
  numbers.fill(0, after, after + 2 * size)
  for (const block of blocks.toReversed()) {
    const { from, to, economy, last } = block
    const householdsAfter = { from: last ? economy + 1 : economy, to: economies }
    addCalls(heap, dense, block, { from: to, to: size }, householdsAfter, after + 2 * from)
    if (to === size) continue
    solveBlock(heap, dense, block)
    for (let lane = 0; lane < 2; lane++) {
      if (!moves[lane]) continue
      for (let k = 2 * from + lane; k < 2 * to; k += 2) numbers[at.image + k] = numbers[at.right + k]!
      if (last) numbers[at.image + 2 * (size + economy) + lane] = numbers[at.household + 8 * economy + 6 + lane]!
    }
  }
}

/** ‖right side − M x‖₁ of both systems, from what the blocks before and after each are known to call for; the last pass was no way back. */
export function denseResidual(heap: DenseHeap, dense: DenseStructure): [number, number] {
  const { numbers, kernels, at, blocks } = heap
  const { economies, industries } = dense
  const size = economies * industries
  const after = at.image + 2 * (size + economies)
  numbers.fill(0, at.right, at.right + 2 * size)
  for (const block of blocks) {
    const { from, to, economy, last } = block
    const own = last ? { from: economy, to: economy + 1 } : { from: economy, to: economy }
    addCalls(heap, dense, block, { from, to }, own, at.right + 2 * from)
  }
  kernels.sumOfThree(at.before, after, at.right, size, at.right)
  numbers.fill(0, at.sums, at.sums + 2)
  kernels.leftOver(at.demand, at.image, at.right, size, at.sums)
  const left: [number, number] = [numbers[at.sums]!, numbers[at.sums + 1]!]
  for (const lane of [0, 1] as const) {
    for (let c = 0; c < economies; c++) left[lane] += spendingLeftOver(heap, dense, c, lane)
  }
  return left
}

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Adds what some industries and households buy from a block. */
function addCalls(
  { kernels, at }: DenseHeap,
  { economies, industries }: DenseStructure,
  { from, to }: DenseBlock,
  buyers: Stretch,
  households: Stretch,
  sums: number,
): void {
  const size = economies * industries
  const rows = to - from
  const spending = at.image + 2 * (size + households.from)
  kernels.rowsTimesPair(at.inputs + from * size + buyers.from, size, rows, buyers.to - buyers.from, at.image + 2 * buyers.from, sums)
  kernels.rowsTimesPair(at.purchases + from * economies + households.from, economies, rows, households.to - households.from, spending, sums)
}

/** Output of a block, and where it ends an economy the spending of its household, for what all others call for. */
function solveBlock({ numbers, kernels, at }: DenseHeap, { economies, industries }: DenseStructure, block: DenseBlock): void {
  const { from, to, economy, last, factors } = block
  const size = economies * industries
  const right = at.right + 2 * from
  const after = at.image + 2 * (size + economies + from)
  kernels.sumOfThree(at.demand + 2 * from, at.before + 2 * from, after, to - from, right)
  kernels.solvePair(at.factors + factors, to - from, at.pivots + from, at.inverseDiagonal + from, right)
  if (!last) return
  const household = at.household + 8 * economy
  const [first, second] = [numbers[household]!, numbers[household + 1]!]
  for (let lane = 0; lane < 2; lane++) {
    for (let k = economy * industries; k < from; k++) {
      numbers[household + lane]! += numbers[at.labourIncome + 2 * k + lane]! * numbers[at.image + 2 * k + lane]!
    }
  }
  kernels.closeHousehold(right, at.labourIncome + 2 * from, at.column + 2 * from, to - from, household)
  numbers[household] = first
  numbers[household + 1] = second
}

/** |π (W + w'x) − spending| of one economy. */
function spendingLeftOver({ numbers, at }: DenseHeap, { economies, industries }: DenseStructure, c: number, lane: number): number {
  const household = at.household + 8 * c + lane
  let earned = numbers[household]!
  for (let k = 2 * c * industries + lane; k < 2 * (c + 1) * industries; k += 2) {
    earned += numbers[at.labourIncome + k]! * numbers[at.image + k]!
  }
  return Math.abs(numbers[household + 4]! * earned - numbers[at.image + 2 * (economies * industries + c) + lane]!)
}
