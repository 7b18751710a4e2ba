import type { Heap, SharedHeap } from '../kernels/heap.ts'
import { placesOf } from '../kernels/places.ts'
import { historyLength } from '../linear-algebra/paired-mixing.ts'
import type { DenseStructure } from './dense-operator.ts'
import type { Closures } from './input-operator.ts'
import { putLane } from './paired-right-sides.ts'

/**
 * Tables with this many rows get a draft in single precision, which is read in half the time: reading is all the time there is once a table is
 * larger than the caches. One far above it would no longer fit beside its draft.
 */
const draftedFrom = 1000
const draftedTo = 16_384

/** Economies larger than this are solved in several blocks. */
const largestBlock = 96
const splitBlock = 64

/** Rows and columns that are solved together. */
export interface DenseBlock {
  readonly economy: number
  readonly from: number
  readonly to: number
  /** Whether the block ends its economy; it then solves the household as well. */
  readonly last: boolean
  /** Place of its coefficients among those of the diagonal, and of its factors. */
  readonly factors: number
  /** Place of its rows in the draft. */
  readonly draft: number
}

type DensePlaces = ReturnType<typeof densePlaces>['at']

/** A heap on which a dense table, block factors and households of two systems lie ready. */
export interface DenseHeap extends Heap {
  readonly at: DensePlaces
  readonly blocks: readonly DenseBlock[]
  readonly hasDraft: boolean
}

/** How many economies and industries a table has, and whether it may have a draft. */
type Extent = Pick<DenseStructure, 'economies' | 'industries' | 'drafted'>

const hasDraft = ({ economies, industries, drafted = true }: Extent): boolean =>
  drafted && economies * industries >= draftedFrom && economies * industries <= draftedTo

/**
 * Places of a dense table on a heap. What two systems pass on is [output of all industries | spending of all households | what the blocks
 * after each call for]: the last follows linearly from the first two, and is carried along so that it need not be summed up again.
 */
function densePlaces(size: number, economies: number, lengths: { readonly factors: number; readonly draft: number }, depth: number) {
  const judged = size + economies
  return placesOf({
    inputs: size * size,
    /** The same in single precision, block by block. */
    draft: lengths.draft,
    /** The blocks on its diagonal, each by itself. */
    diagonal: lengths.factors,
    /** Households' purchases, of each product by economy. */
    purchases: size * economies,
    factors: lengths.factors,
    pivots: size,
    inverseDiagonal: size,
    labourIncome: 2 * size,
    column: 2 * size,
    household: 8 * economies,
    demand: 2 * size,
    state: 2 * (judged + size),
    image: 2 * (judged + size),
    /** What the blocks before each call for. */
    before: 2 * size,
    right: 2 * size,
    ...(lengths.draft > 0 ? changePlaces(size, judged) : noChange),
    sums: 2,
    history: historyLength(judged + size, depth),
  })
}

/**
 * Where passes over a draft keep what they change: the outputs and spending of the last pass over the table itself, forwards and backwards,
 * what those called for, and how far the image is from them.
 */
const changePlaces = (size: number, judged: number) => ({
  baseForwards: 2 * judged,
  baseBackwards: 2 * judged,
  callsBefore: 2 * size,
  callsAfter: 2 * size,
  change: 2 * judged,
})
const noChange = changePlaces(0, 0)

function layoutOf(extent: Extent, depth: number) {
  const size = extent.economies * extent.industries
  const blocks = blocksOf(extent)
  const { to, from, factors, draft } = blocks.at(-1)!
  const lengths = { factors: factors + (to - from) * (to - from), draft: hasDraft(extent) ? draft + draftLength(to - from, size) : 0 }
  return { blocks, ...densePlaces(size, extent.economies, lengths, depth) }
}

/** How many numbers the heap of a dense table takes; the first of them are its coefficients. */
export const denseLength = (extent: Extent, depth: number): number => layoutOf(extent, depth).length

/** Lays a dense table down on a shared heap and prepares it for the systems of a solver, as `linkedHeap` does linked economies. */
export function denseHeap(dense: DenseStructure, depth: number, shared: SharedHeap) {
  const { blocks, at, length } = layoutOf(dense, depth)
  const tenant = {}
  let last: object | null = null
  return (solver: object, closures: Closures): DenseHeap => {
    const { kept, numbers, kernels } = shared.take(tenant, length)
    const heap: DenseHeap = { numbers, kernels, at, blocks, hasDraft: hasDraft(dense) }
    if (!kept) layDown(heap, dense)
    if (!kept || last !== solver) {
      factoriseBlocks(heap)
      closeBlocks(heap, dense, closures)
    }
    last = solver
    return heap
  }
}

/** How many numbers the draft of some rows takes the place of. */
const draftLength = (rows: number, size: number): number => 2 * Math.ceil(rows / 4) * size

function blocksOf({ economies, industries: n }: Extent): DenseBlock[] {
  const blocks: DenseBlock[] = []
  const step = n > largestBlock ? splitBlock : n
  let factors = 0
  let draft = 0
  for (let economy = 0; economy < economies; economy++) {
    const end = (economy + 1) * n
    for (let from = economy * n; from < end; from += step) {
      const to = Math.min(from + step, end)
      blocks.push({ economy, from, to, last: to === end, factors, draft })
      factors += (to - from) * (to - from)
      draft += draftLength(to - from, economies * n)
    }
  }
  return blocks
}

function layDown({ numbers, kernels, at, blocks }: DenseHeap, dense: DenseStructure): void {
  const { economies, industries, inputs, householdPurchases } = dense
  const size = economies * industries
  const inPlace = inputs.buffer === numbers.buffer && inputs.byteOffset === numbers.byteOffset + 8 * at.inputs
  if (!inPlace) numbers.set(inputs, at.inputs)
  if (hasDraft(dense)) {
    for (const { from, to, draft } of blocks) kernels.draftOf(at.inputs + from * size, size, to - from, size, at.draft + draft)
  }
  for (const { from, to, factors } of blocks) {
    const width = to - from
    for (let k = 0; k < width; k++) {
      const row = at.inputs + (from + k) * size + from
      numbers.copyWithin(at.diagonal + factors + k * width, row, row + width)
    }
  }
  numbers.set(householdPurchases, at.purchases)
}

/** I − A_kk of every block, factorised. */
function factoriseBlocks({ kernels, at, blocks }: DenseHeap): void {
  for (const { from, to, factors } of blocks) {
    const width = to - from
    const block = at.factors + factors
    kernels.lessThanOne(at.diagonal + factors, width, width, block)
    if (kernels.factorise(block, width, at.pivots + from, at.inverseDiagonal + from) !== 0)
      throw new RangeError(`The block of rows ${from + 1} to ${to} is singular.`)
  }
}

/**
 * Borders that close the last block of every economy: z = (I − A_kk)⁻¹ H_k π and the pivot 1 − w·z. An open system has households that earn
 * and spend nothing.
 */
function closeBlocks({ numbers, kernels, at, blocks }: DenseHeap, dense: DenseStructure, closures: Closures): void {
  const { economies, industries, householdPurchases } = dense
  const size = economies * industries
  for (let lane = 0; lane < 2; lane++) {
    const { labourIncome, spendingShare } = closures[lane] ?? {
      labourIncome: new Float64Array(size),
      spendingShare: new Float64Array(economies),
    }
    putLane(numbers, at.labourIncome, lane as 0 | 1, labourIncome)
    for (let c = 0; c < economies; c++) {
      const share = spendingShare[c]!
      numbers[at.household + 8 * c + 4 + lane] = share
      for (let k = c * industries; k < (c + 1) * industries; k++)
        numbers[at.column + 2 * k + lane] = householdPurchases[k * economies + c]! * share
    }
  }
  for (const { economy, from, to, last, factors } of blocks) {
    if (!last) continue
    const household = at.household + 8 * economy
    kernels.solvePair(at.factors + factors, to - from, at.pivots + from, at.inverseDiagonal + from, at.column + 2 * from)
    kernels.sumOfProducts(at.labourIncome + 2 * from, at.column + 2 * from, to - from, household + 2)
    numbers[household + 2] = 1 - numbers[household + 2]!
    numbers[household + 3] = 1 - numbers[household + 3]!
  }
}
