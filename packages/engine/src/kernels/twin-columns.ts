import type { Kernels } from './kernels.ts'

/** The same as `kernels/columns.ts` in plain TypeScript. */
export function twinColumns(heap: Float64Array): Pick<Kernels, 'rowsTimesPairs'> {
  return {
    rowsTimesPairs(matrix, stride, rows, columns, pairs, count, sums, fresh) {
      for (let k = 0; k < count; k++) {
        for (let row = 0; row < rows; row++) {
          const into = sums + 2 * (k * rows + row)
          const [before, beforeSecond] = [heap[into]!, heap[into + 1]!]
          let a = fresh ? 0 : before
          let b = fresh ? 0 : beforeSecond
          for (let j = 0; j < columns; j++) {
            const m = heap[matrix + row * stride + j]!
            a += m * heap[pairs + 2 * (k * columns + j)]!
            b += m * heap[pairs + 2 * (k * columns + j) + 1]!
          }
          heap[into] = fresh ? before + a : a
          heap[into + 1] = fresh ? beforeSecond + b : b
        }
      }
    },
  }
}
