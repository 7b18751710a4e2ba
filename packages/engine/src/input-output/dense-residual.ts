import { addOwnCalls } from './dense-calls.ts'
import type { DenseHeap } from './dense-heap.ts'
import type { DenseStructure } from './dense-operator.ts'

/** ‖right side − M x‖₁ of both systems, from what the blocks before and after each are known to call for; the last pass was no way back. */
export function denseResidual(heap: DenseHeap, dense: DenseStructure): [number, number] {
  const { numbers, kernels, at, blocks } = heap
  const { economies, industries } = dense
  const size = economies * industries
  const calls = at.image + 2 * (size + economies)
  numbers.fill(0, at.right, at.right + 2 * size)
  for (const block of blocks) addOwnCalls(heap, dense, block, at.image, at.right + 2 * block.from)
  kernels.sumOfThree(at.before, calls, at.right, size, at.right)
  numbers.fill(0, at.sums, at.sums + 2)
  kernels.leftOver(at.demand, at.image, at.right, size, at.sums)
  const left: [number, number] = [numbers[at.sums]!, numbers[at.sums + 1]!]
  for (const lane of [0, 1] as const) {
    for (let c = 0; c < economies; c++) left[lane] += spendingLeftOver(heap, dense, c, lane)
  }
  return left
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
