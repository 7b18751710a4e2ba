import type { Kernels } from './kernels.ts'

/** The same as `kernels/rows.ts` in plain TypeScript. */
export function twinRows(heap: Float64Array): Pick<Kernels, 'rowsTimesPair' | 'pullByFour'> {
  return {
    rowsTimesPair(matrix, stride, rows, columns, pair, sums) {
      let row = 0
      for (; row + 3 < rows; row += 4) fourRows(heap, matrix + row * stride, stride, columns, pair, sums + 2 * row)
      for (; row < rows; row++) {
        let a = heap[sums + 2 * row]!
        let b = heap[sums + 2 * row + 1]!
        const start = matrix + row * stride
        for (let j = 0; j < columns; j++) {
          const m = heap[start + j]!
          a += m * heap[pair + 2 * j]!
          b += m * heap[pair + 2 * j + 1]!
        }
        heap[sums + 2 * row] = a
        heap[sums + 2 * row + 1] = b
      }
    },
    pullByFour(bids, byFour, buyers, products, pulled) {
      for (let i = 0; i < products; i++) fourSuppliers(heap, bids + 2 * i * buyers, byFour, buyers, pulled + 8 * i)
    },
  }
}

function fourRows(heap: Float64Array, r0: number, stride: number, columns: number, pair: number, out: number): void {
  let a0 = heap[out]!
  let b0 = heap[out + 1]!
  let a1 = heap[out + 2]!
  let b1 = heap[out + 3]!
  let a2 = heap[out + 4]!
  let b2 = heap[out + 5]!
  let a3 = heap[out + 6]!
  let b3 = heap[out + 7]!
  const r1 = r0 + stride
  const r2 = r1 + stride
  const r3 = r2 + stride
  for (let j = 0; j < columns; j++) {
    const a = heap[pair + 2 * j]!
    const b = heap[pair + 2 * j + 1]!
    const m0 = heap[r0 + j]!
    const m1 = heap[r1 + j]!
    const m2 = heap[r2 + j]!
    const m3 = heap[r3 + j]!
    a0 += m0 * a
    b0 += m0 * b
    a1 += m1 * a
    b1 += m1 * b
    a2 += m2 * a
    b2 += m2 * b
    a3 += m3 * a
    b3 += m3 * b
  }
  putEight(heap, out, a0, b0, a1, b1, a2, b2, a3, b3)
}

function fourSuppliers(heap: Float64Array, bids: number, byFour: number, buyers: number, out: number): void {
  let [a0, b0, a1, b1, a2, b2, a3, b3] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let c = 0; c < buyers; c++) {
    const a = heap[bids + 2 * c]!
    const b = heap[bids + 2 * c + 1]!
    const g = byFour + 4 * c
    const g0 = heap[g]!
    const g1 = heap[g + 1]!
    const g2 = heap[g + 2]!
    const g3 = heap[g + 3]!
    a0 += g0 * a
    b0 += g0 * b
    a1 += g1 * a
    b1 += g1 * b
    a2 += g2 * a
    b2 += g2 * b
    a3 += g3 * a
    b3 += g3 * b
  }
  putEight(heap, out, a0, b0, a1, b1, a2, b2, a3, b3)
}

function putEight(heap: Float64Array, out: number, ...sums: [number, number, number, number, number, number, number, number]): void {
  heap[out] = sums[0]
  heap[out + 1] = sums[1]
  heap[out + 2] = sums[2]
  heap[out + 3] = sums[3]
  heap[out + 4] = sums[4]
  heap[out + 5] = sums[5]
  heap[out + 6] = sums[6]
  heap[out + 7] = sums[7]
}
