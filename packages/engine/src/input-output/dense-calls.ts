import type { DenseBlock, DenseHeap } from './dense-heap.ts'
import type { DenseStructure } from './dense-operator.ts'

/** Some industries or households that lie side by side. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** Who buys, and where their output and spending lie. */
export interface Buyers {
  readonly industries: Stretch
  readonly households: Stretch
  /** A pair [output of all industries | spending of all households]. */
  readonly of: number
}

/** Adds what some industries and households buy from a block, from its rows in double precision. */
export function addCalls(heap: DenseHeap, dense: DenseStructure, block: DenseBlock, buyers: Buyers, sums: number): void {
  const { kernels, at } = heap
  const size = dense.economies * dense.industries
  const { from, to } = buyers.industries
  const row = at.inputs + block.from * size + from
  kernels.rowsTimesPair(row, size, block.to - block.from, to - from, buyers.of + 2 * from, sums)
  addHouseholds(heap, dense, block, buyers, sums)
}

/** The same from the draft of the rows. */
export function addDraftedCalls(heap: DenseHeap, dense: DenseStructure, block: DenseBlock, buyers: Buyers, sums: number): void {
  const { kernels, at } = heap
  const size = dense.economies * dense.industries
  const { from, to } = buyers.industries
  kernels.draftTimesPair(at.draft + block.draft, size, block.to - block.from, from, to - from, buyers.of + 2 * from, sums)
  addHouseholds(heap, dense, block, buyers, sums)
}

function addHouseholds(
  { kernels, at }: DenseHeap,
  dense: DenseStructure,
  block: DenseBlock,
  buyers: Pick<Buyers, 'households' | 'of'>,
  sums: number,
): void {
  const { economies, industries } = dense
  const { from, to } = buyers.households
  const spending = buyers.of + 2 * (economies * industries + from)
  kernels.rowsTimesPair(at.purchases + block.from * economies + from, economies, block.to - block.from, to - from, spending, sums)
}

/** Buyers before a block, whose output is `of`. */
export const before = ({ from, economy }: DenseBlock, of: number): Buyers => ({
  industries: { from: 0, to: from },
  households: { from: 0, to: economy },
  of,
})

/** Buyers after a block; the household of an economy comes with its last block. */
export const after = ({ to, economy, last }: DenseBlock, { economies, industries }: DenseStructure, of: number): Buyers => ({
  industries: { from: to, to: economies * industries },
  households: { from: last ? economy + 1 : economy, to: economies },
  of,
})

/** Adds what the block itself calls for. */
export function addOwnCalls(heap: DenseHeap, dense: DenseStructure, block: DenseBlock, of: number, sums: number): void {
  const { kernels, at } = heap
  const { from, to, economy, last, factors } = block
  kernels.rowsTimesPair(at.diagonal + factors, to - from, to - from, to - from, of + 2 * from, sums)
  const households = { from: economy, to: last ? economy + 1 : economy }
  addHouseholds(heap, dense, block, { households, of }, sums)
}
