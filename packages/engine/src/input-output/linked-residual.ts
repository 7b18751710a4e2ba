import type { LinkedHeap } from './linked-heap.ts'
import type { TradeStructure } from './linked-operator.ts'

/**
 * ‖right − x + A x + H π w'x‖₁ of both systems; overwrites what a pass left behind.
 *
 * Summed in the order of the operator's `apply`. The outputs lie in `x`, the right sides in `demand`.
 */
export function linkedResidual(heap: LinkedHeap, { economies, industries: n }: TradeStructure): [number, number] {
  const { numbers, kernels, at } = heap
  numbers.fill(0, at.used, at.used + 2 * economies * n)
  for (let c = 0; c < economies; c++) {
    const [from, used] = [c * n, at.used + 2 * c * n]
    kernels.rowsTimesPair(at.inputs + from * n, n, n, n, at.x + 2 * from, used)
    negativeSpending(heap, c, n)
    kernels.subtractTimes(used, at.pattern + 2 * from, at.sums, n)
    kernels.importsOf(used, at.importShare + from, n, at.image + 2 * from)
    kernels.bidsOf(at.image + 2 * from, at.perPool + from, n, at.bids + 2 * c, 2 * economies)
    kernels.importsOf(used, at.homeShare + from, n, used)
  }
  for (let d = 0; d < economies; d++) {
    if (d % 4 === 0) kernels.pullByFour(at.bids, at.byFour + d * economies, economies, n, at.pulled)
    const used = at.used + 2 * d * n
    kernels.callsFromAll(used, at.capability + d * n, at.pulled + 2 * (d % 4), n, at.right + 2 * d * n, used)
  }
  numbers.fill(0, at.sums, at.sums + 2)
  kernels.leftOver(at.demand, at.x, at.right, economies * n, at.sums)
  return [numbers[at.sums]!, numbers[at.sums + 1]!]
}

/** −π w'x of one economy in both systems. */
function negativeSpending({ numbers, at }: LinkedHeap, c: number, n: number): void {
  for (let lane = 0; lane < 2; lane++) {
    let earned = 0
    for (let k = 2 * c * n + lane; k < 2 * (c + 1) * n; k += 2) earned += numbers[at.labourIncome + k]! * numbers[at.x + k]!
    numbers[at.sums + lane] = -numbers[at.household + 8 * c + 4 + lane]! * earned
  }
}
