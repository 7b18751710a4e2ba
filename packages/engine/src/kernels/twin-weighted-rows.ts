import type { Kernels } from './kernels.ts'

/** The same as `kernels/weighted-rows.ts` in plain TypeScript. */
export function twinWeightedRows(heap: Float64Array): Pick<Kernels, 'sumOfRows'> {
  return {
    sumOfRows(table, width, rows, weights, first, count, out) {
      heap.fill(0, out, out + 2 * width * count)
      for (let k = 0; k < count; k++) {
        const into = out + 2 * width * k
        for (let p = heap[first + k]!; p < heap[first + k + 1]!; p++) {
          const from = table + 2 * width * heap[rows + p]!
          const weight = heap[weights + p]!
          for (let f = 0; f < 2 * width; f++) heap[into + f]! += weight * heap[from + f]!
        }
      }
    },
  }
}
