import type { Kernels } from './kernels.ts'

/** The same as `kernels/columns.ts` in plain TypeScript. */
export function twinColumns(kernels: Pick<Kernels, 'rowsTimesPair'>): Pick<Kernels, 'rowsTimesPairs'> {
  return {
    rowsTimesPairs(matrix, stride, rows, columns, pairs, count, sums) {
      for (let k = 0; k < count; k++) kernels.rowsTimesPair(matrix, stride, rows, columns, pairs + 2 * k * columns, sums + 2 * k * rows)
    },
  }
}
