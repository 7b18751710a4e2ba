import type { Kernels } from './kernels.ts'

/** The same as `kernels/flows.ts` in plain TypeScript. */
export function twinFlows(heap: Float64Array): Pick<Kernels, 'addFlows' | 'toCoefficients'> {
  return {
    addFlows(flows, size, rows, uses, costs, most) {
      let odd = 0
      for (let row = 0; row < rows; row++) {
        for (let j = 0; j < size; j++) {
          const flow = heap[flows + row * size + j]!
          heap[uses + row]! += flow
          heap[costs + j]! += flow
          if (flow < 0 || flow > heap[most + j]!) odd = 1
        }
      }
      return odd
    },
    toCoefficients(flows, size, rows, output, home, outside, rounding) {
      for (let row = 0; row < rows; row++) {
        const share = heap[home + row]!
        for (let j = 0; j < size; j++) {
          const x = heap[output + j]!
          const a = x > 0 ? heap[flows + row * size + j]! / x : 0
          heap[flows + row * size + j] = share * a
          heap[outside + j]! += (1 - share) * a
          heap[rounding + j]! -= a
        }
      }
    },
  }
}
