import { addCalls, addDraftedCalls, after, type Buyers, before } from './dense-calls.ts'
import type { DenseBlock, DenseHeap } from './dense-heap.ts'
import type { DenseStructure } from './dense-operator.ts'

/** What a pass reads: the table itself, or its draft for what has changed since a pass that read the table. */
export type Reading = 'table' | 'draft'

/**
 * Block Gauss-Seidel over a table that is written out, forwards and backwards, for two systems side by side.
 *
 * Forwards, what the blocks before a block call for is summed up anew and what those after it call for is known; backwards it is the other
 * way round. So a pass there and back reads every coefficient once.
 */
export function forwards(heap: DenseHeap, dense: DenseStructure, reading: Reading): void {
  const { kernels, at, blocks } = heap
  const size = dense.economies * dense.industries
  kernels.copyPairs(at.state, at.image, size + dense.economies + size)
  const calls = startOf(heap, dense, reading, { calls: at.before, base: at.baseForwards, known: at.callsBefore })
  for (const block of blocks) {
    calls.add(block, before(block, calls.of))
    solveBlock(heap, dense, block)
    moveBlock(heap, dense, block, [true, true])
    calls.moved(block)
  }
  calls.end()
}

/**
 * The way back.
 *
 * @param moves by lane, whether it moves on; of one that does not, only what the blocks after each call for is summed up
 */
export function backwards(heap: DenseHeap, dense: DenseStructure, reading: Reading, moves: readonly [boolean, boolean]): void {
  const { at, blocks } = heap
  const { economies, industries } = dense
  const size = economies * industries
  const places = { calls: at.image + 2 * (size + economies), base: at.baseBackwards, known: at.callsAfter }
  const calls = startOf(heap, dense, reading, places)
  for (const block of blocks.toReversed()) {
    calls.add(block, after(block, dense, calls.of))
    if (block.to === size || !moves.includes(true)) continue
    solveBlock(heap, dense, block)
    moveBlock(heap, dense, block, moves)
    calls.moved(block)
  }
  calls.end()
}

/** The image of a block, and of the household that it ends with, becomes what was solved, in the lanes that move. */
function moveBlock(
  { numbers, kernels, at }: DenseHeap,
  dense: DenseStructure,
  block: DenseBlock,
  moves: readonly [boolean, boolean],
): void {
  const { from, to, economy, last } = block
  const spending = at.household + 8 * economy + 6
  const imageOfSpending = at.image + 2 * (dense.economies * dense.industries + economy)
  if (moves[0] && moves[1]) {
    kernels.copyPairs(at.right + 2 * from, at.image + 2 * from, to - from)
    if (last) kernels.copyPairs(spending, imageOfSpending, 1)
    return
  }
  const lane = moves[0] ? 0 : 1
  for (let k = 2 * from + lane; k < 2 * to; k += 2) numbers[at.image + k] = numbers[at.right + k]!
  if (last) numbers[imageOfSpending + lane] = numbers[spending + lane]!
}

/** Sums up, block after block, what others call for. */
interface Calls {
  /** Where the outputs and spending lie that it multiplies. */
  readonly of: number
  add(block: DenseBlock, buyers: Buyers): void
  /** A block of the image has moved. */
  moved(block: DenseBlock): void
  end(): void
}

interface CallPlaces {
  /** Where the sums go. */
  readonly calls: number
  /** The point that the last pass over the table itself went to in this direction, and what was called for there. */
  readonly base: number
  readonly known: number
}

function startOf(heap: DenseHeap, dense: DenseStructure, reading: Reading, { calls, base, known }: CallPlaces): Calls {
  const { numbers, kernels, at } = heap
  const size = dense.economies * dense.industries
  const judged = size + dense.economies
  if (reading === 'table') {
    numbers.fill(0, calls, calls + 2 * size)
    return {
      of: at.image,
      add: (block, buyers) => addCalls(heap, dense, block, buyers, calls + 2 * block.from),
      moved: () => {},
      end() {
        if (!heap.hasDraft) return
        kernels.copyPairs(at.image, base, judged)
        kernels.copyPairs(calls, known, size)
      },
    }
  }
  kernels.difference(at.image, base, judged, at.change)
  kernels.copyPairs(known, calls, size)
  return {
    of: at.change,
    add: (block, buyers) => addDraftedCalls(heap, dense, block, buyers, calls + 2 * block.from),
    moved({ from, to, economy, last }) {
      kernels.difference(at.image + 2 * from, base + 2 * from, to - from, at.change + 2 * from)
      const household = 2 * (size + economy)
      if (last) kernels.difference(at.image + household, base + household, 1, at.change + household)
    },
    end: () => {},
  }
}

/** Output of a block, and where it ends an economy the spending of its household, for what all others call for. */
function solveBlock({ numbers, kernels, at }: DenseHeap, { economies, industries }: DenseStructure, block: DenseBlock): void {
  const { from, to, economy, last, factors } = block
  const size = economies * industries
  const right = at.right + 2 * from
  const calls = at.image + 2 * (size + economies + from)
  kernels.sumOfThree(at.demand + 2 * from, at.before + 2 * from, calls, to - from, right)
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
