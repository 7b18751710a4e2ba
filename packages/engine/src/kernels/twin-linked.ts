import type { Kernels } from './kernels.ts'

type LinkedKernels = Pick<
  Kernels,
  'homeBlock' | 'callsFromAll' | 'closeHousehold' | 'usedOf' | 'sumUpUse' | 'importsOf' | 'bidsOf' | 'passOn' | 'leftOver'
>

/** The same as `kernels/linked.ts` in plain TypeScript. */
export function twinLinked(heap: Float64Array): LinkedKernels {
  return {
    homeBlock(inputs, importShare, n, block) {
      for (let i = 0; i < n; i++) {
        const home = heap[importShare + i]! - 1
        for (let j = i * n; j < (i + 1) * n; j++) heap[block + j] = home * heap[inputs + j]!
        heap[block + i * n + i]! += 1
      }
    },
    callsFromAll(demand, capability, pulled, n, right, called) {
      for (let i = 0; i < n; i++) {
        const b = heap[capability + i]!
        for (let lane = 0; lane < 2; lane++) {
          const sum = heap[demand + 2 * i + lane]! + b * heap[pulled + 8 * i + lane]!
          heap[right + 2 * i + lane] = sum
          heap[called + 2 * i + lane] = sum
        }
      }
    },
    closeHousehold(output, labourIncome, column, n, household) {
      for (let lane = 0; lane < 2; lane++) {
        let earned = heap[household + lane]!
        for (let i = lane; i < 2 * n; i += 2) earned += heap[labourIncome + i]! * heap[output + i]!
        const y = earned / heap[household + 2 + lane]!
        for (let i = lane; i < 2 * n; i += 2) heap[output + i]! += heap[column + i]! * y
        heap[household + 6 + lane] = heap[household + 4 + lane]! * y
      }
    },
    usedOf(output, called, perHome, n, used) {
      for (let k = 0; k < 2 * n; k++) heap[used + k] = (heap[output + k]! - heap[called + k]!) * heap[perHome + (k >> 1)]!
    },
    sumUpUse(products, count, inputs, n, pattern, spending, output, used) {
      for (let k = 0; k < count; k++) {
        const i = heap[products + k]!
        for (let lane = 0; lane < 2; lane++) {
          let sum = heap[pattern + 2 * i + lane]! * heap[spending + lane]!
          for (let j = 0; j < n; j++) sum += heap[inputs + i * n + j]! * heap[output + 2 * j + lane]!
          heap[used + 2 * i + lane] = sum
        }
      }
    },
    importsOf(used, importShare, n, imports) {
      for (let k = 0; k < 2 * n; k++) heap[imports + k] = heap[importShare + (k >> 1)]! * heap[used + k]!
    },
    bidsOf(imports, perPool, n, bids, stride) {
      for (let i = 0; i < n; i++) {
        heap[bids + i * stride] = heap[imports + 2 * i]! * heap[perPool + i]!
        heap[bids + i * stride + 1] = heap[imports + 2 * i + 1]! * heap[perPool + i]!
      }
    },
    passOn(imports, perPool, n, bids, stride, pulled, attraction, others) {
      for (let k = 0; k < 2 * n; k++) {
        const [i, lane] = [k >> 1, k & 1]
        const bid = heap[imports + k]! * heap[perPool + i]!
        const change = bid - heap[bids + i * stride + lane]!
        heap[bids + i * stride + lane] = bid
        for (let s = 0; s < others; s++) heap[pulled + 8 * i + 2 * s + lane]! += heap[attraction + s]! * change
      }
    },
    leftOver(right, output, used, count, sum) {
      for (let lane = 0; lane < 2; lane++) {
        let left = heap[sum + lane]!
        for (let k = lane; k < 2 * count; k += 2) left += Math.abs(heap[right + k]! - heap[output + k]! + heap[used + k]!)
        heap[sum + lane] = left
      }
    },
  }
}
