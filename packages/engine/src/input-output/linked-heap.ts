import type { Heap, SharedHeap } from '../kernels/heap.ts'
import { placesOf } from '../kernels/places.ts'
import { sweepPlaces } from '../kernels/twin-sweep.ts'
import { historyLength } from '../linear-algebra/paired-mixing.ts'
import type { Closures } from './input-operator.ts'
import type { TradeStructure } from './linked-operator.ts'

/** Below this home share, what an economy uses of a product is summed up rather than inferred from its output. */
const inferredFrom = 0.1

/** Where the numbers of linked economies lie on a heap. */
type LinkedPlaces = ReturnType<typeof linkedPlaces>['at']

/** A heap on which trade, block factors and households of two systems lie ready. */
export interface LinkedHeap extends Heap {
  readonly at: LinkedPlaces
}

function linkedPlaces({ economies, industries: n }: TradeStructure, depth: number) {
  const size = economies * n
  const groups = Math.ceil(economies / 4)
  return placesOf({
    inputs: size * n,
    importShare: size,
    homeShare: size,
    perHome: size,
    perPool: size,
    capability: size,
    pattern: 2 * size,
    byFour: groups * 4 * economies,
    attraction: economies * economies,
    factors: size * n,
    pivots: size,
    inverseDiagonal: size,
    labourIncome: 2 * size,
    column: 2 * size,
    household: 8 * economies,
    demand: 2 * size,
    state: 2 * size,
    image: 2 * size,
    bids: 2 * size,
    x: 2 * size,
    right: 2 * size,
    called: 2 * n,
    /** Of each economy, the products whose use is summed up. */
    summedUp: size,
    /** How many these are. */
    summedUpCounts: economies,
    /** Places of what a pass works on. */
    sweep: sweepPlaces.length,
    used: 2 * size,
    pulled: 8 * n,
    sums: 2,
    history: historyLength(size, depth),
  })
}

/**
 * Lays linked economies down on a shared heap and prepares them for the systems of a solver; what still lies there from its last turn is used again.
 *
 * @returns for a solver (any object that stands for it) and its closures, the heap ready to solve
 */
export function linkedHeap(trade: TradeStructure, perPool: Float64Array, depth: number, shared: SharedHeap) {
  const { at, length } = linkedPlaces(trade, depth)
  const tenant = {}
  const summedUp = Array.from({ length: trade.economies }, (_, c) => {
    const products = Array.from({ length: trade.industries }, (_, i) => i)
    return products.filter((i) => !(1 - trade.importShare[c * trade.industries + i]! >= inferredFrom))
  })
  let last: object | null = null
  return (solver: object, closures: Closures): LinkedHeap => {
    const { kept, numbers, kernels } = shared.take(tenant, length)
    const heap: LinkedHeap = { numbers, kernels, at }
    if (!kept) {
      layDown(heap, trade, perPool)
      sweepPlaces.forEach((name, k) => {
        numbers[at.sweep + k] = at[name]
      })
      summedUp.forEach((products, c) => {
        numbers.set(products, at.summedUp + c * trade.industries)
        numbers[at.summedUpCounts + c] = products.length
      })
    }
    if (!kept || last !== solver) {
      factoriseBlocks(heap, trade)
      closeBlocks(heap, trade, closures)
    }
    last = solver
    return heap
  }
}

/** What depends on the trade alone. */
function layDown({ numbers, at }: LinkedHeap, trade: TradeStructure, perPool: Float64Array): void {
  const { economies, inputs, importShare, capability, attraction, householdPattern } = trade
  numbers.set(inputs, at.inputs)
  numbers.set(importShare, at.importShare)
  numbers.set(capability, at.capability)
  numbers.set(perPool, at.perPool)
  numbers.set(attraction, at.attraction)
  importShare.forEach((m, k) => {
    numbers[at.homeShare + k] = 1 - m
    numbers[at.perHome + k] = 1 - m >= inferredFrom ? 1 / (1 - m) : 0
    numbers[at.pattern + 2 * k] = householdPattern[k]!
    numbers[at.pattern + 2 * k + 1] = householdPattern[k]!
  })
  // @NOTE Of the group of four that begins with supplier d, buyer c's stand at (d · C + 4 c); places past the last economy stay empty.
  numbers.fill(0, at.byFour, at.byFour + Math.ceil(economies / 4) * 4 * economies)
  for (let d = 0; d < economies; d++) {
    const group = at.byFour + (d - (d % 4)) * economies + (d % 4)
    for (let c = 0; c < economies; c++) numbers[group + 4 * c] = attraction[c * economies + d]!
  }
}

/** I − (1−m)∘a of every economy, factorised. */
function factoriseBlocks({ kernels, at }: LinkedHeap, { economies, industries: n }: TradeStructure): void {
  for (let c = 0; c < economies; c++) {
    const block = at.factors + c * n * n
    kernels.homeBlock(at.inputs + c * n * n, at.importShare + c * n, n, block)
    if (kernels.factorise(block, n, at.pivots + c * n, at.inverseDiagonal + c * n) !== 0)
      throw new RangeError(`The domestic block of economy ${c + 1} is singular.`)
  }
}

/**
 * Borders that close the economies' blocks: z = (I − A^{cc})⁻¹ (1−m)∘h π and the pivot 1 − w·z. An open system has a household that earns and
 * spends nothing.
 */
function closeBlocks({ numbers, kernels, at }: LinkedHeap, trade: TradeStructure, closures: Closures): void {
  const { economies, industries: n, importShare, householdPattern } = trade
  for (let lane = 0; lane < 2; lane++) {
    const closure = closures[lane]!
    for (let k = 0; k < economies * n; k++) {
      const share = closure ? closure.spendingShare[Math.floor(k / n)]! : 0
      numbers[at.labourIncome + 2 * k + lane] = closure ? closure.labourIncome[k]! : 0
      numbers[at.column + 2 * k + lane] = (1 - importShare[k]!) * householdPattern[k]! * share
    }
    for (let c = 0; c < economies; c++) numbers[at.household + 8 * c + 4 + lane] = closure ? closure.spendingShare[c]! : 0
  }
  for (let c = 0; c < economies; c++) {
    const column = at.column + 2 * c * n
    const household = at.household + 8 * c
    kernels.solvePair(at.factors + c * n * n, n, at.pivots + c * n, at.inverseDiagonal + c * n, column)
    kernels.sumOfProducts(at.labourIncome + 2 * c * n, column, n, household + 2)
    numbers[household + 2] = 1 - numbers[household + 2]!
    numbers[household + 3] = 1 - numbers[household + 3]!
  }
}
