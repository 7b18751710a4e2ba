import type { Kernels } from './kernels.ts'

/** The same as `kernels/columns.ts` in plain TypeScript. */
export function twinColumns(heap: Float64Array): Pick<Kernels, 'rowsTimesPairs' | 'sumOfRows' | 'apart'> {
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
    apart(pairs, count, first, second) {
      for (let k = 0; k < count; k++) {
        heap[first + k] = heap[pairs + 2 * k]!
        heap[second + k] = heap[pairs + 2 * k + 1]!
      }
    },
  }
}
