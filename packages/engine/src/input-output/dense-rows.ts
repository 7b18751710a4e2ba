/** A stretch of rows or columns, the end not included. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Adds A x of some rows and columns for two vectors at once, four rows at a time.
 *
 * @param matrix A, size × size, row-major
 * @param pair the two vectors in turns: element j at 2 j and 2 j + 1
 * @param sums added to: of the first row at 0 and 1, of the next at 2 and 3
 */
export function fourRowsTimesPair(
  matrix: Float64Array,
  size: number,
  pair: Float64Array,
  rows: Stretch,
  columns: Stretch,
  sums: Float64Array,
): void {
  let row = rows.from
  for (; row + 3 < rows.to; row += 4) {
    const r0 = row * size
    const r1 = r0 + size
    const r2 = r1 + size
    const r3 = r2 + size
    let [a0, b0, a1, b1, a2, b2, a3, b3] = [0, 0, 0, 0, 0, 0, 0, 0]
    for (let j = columns.from; j < columns.to; j++) {
      const a = pair[2 * j]!
      const b = pair[2 * j + 1]!
      const m0 = matrix[r0 + j]!
      const m1 = matrix[r1 + j]!
      const m2 = matrix[r2 + j]!
      const m3 = matrix[r3 + j]!
      a0 += m0 * a
      b0 += m0 * b
      a1 += m1 * a
      b1 += m1 * b
      a2 += m2 * a
      b2 += m2 * b
      a3 += m3 * a
      b3 += m3 * b
    }
    const out = 2 * (row - rows.from)
    sums[out]! += a0
    sums[out + 1]! += b0
    sums[out + 2]! += a1
    sums[out + 3]! += b1
    sums[out + 4]! += a2
    sums[out + 5]! += b2
    sums[out + 6]! += a3
    sums[out + 7]! += b3
  }
  for (; row < rows.to; row++) {
    let [a, b] = [0, 0]
    for (let j = columns.from; j < columns.to; j++) {
      a += matrix[row * size + j]! * pair[2 * j]!
      b += matrix[row * size + j]! * pair[2 * j + 1]!
    }
    sums[2 * (row - rows.from)]! += a
    sums[2 * (row - rows.from) + 1]! += b
  }
}
