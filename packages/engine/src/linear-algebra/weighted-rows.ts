/** Rows of one length that lie anywhere in an array, and what each counts. Filled again and again: only the first `count` of them hold. */
export interface WeightedRows {
  count: number
  /** First number of each row. */
  readonly starts: Int32Array
  readonly weights: Float64Array
}

export function weightedRows(most: number): WeightedRows {
  return { count: 0, starts: new Int32Array(most), weights: new Float64Array(most) }
}

export function putRow(rows: WeightedRows, start: number, weight: number): void {
  rows.starts[rows.count] = start
  rows.weights[rows.count++] = weight
}

/**
 * into[at + k] += Σ_r weight_r · from[start_r + k] for k from `first` to below `end`, row after row; four at a time, so that the sums are read and written
 * once for four.
 */
export function addWeightedRows(
  from: Float64Array,
  { count, starts, weights }: WeightedRows,
  first: number,
  end: number,
  into: Float64Array,
  at: number,
): void {
  let r = 0
  for (; r + 4 <= count; r += 4) {
    const w0 = weights[r]!
    const w1 = weights[r + 1]!
    const w2 = weights[r + 2]!
    const w3 = weights[r + 3]!
    const r0 = starts[r]!
    const r1 = starts[r + 1]!
    const r2 = starts[r + 2]!
    const r3 = starts[r + 3]!
    for (let k = first; k < end; k++) {
      into[at + k] = into[at + k]! + w0 * from[r0 + k]! + w1 * from[r1 + k]! + w2 * from[r2 + k]! + w3 * from[r3 + k]!
    }
  }
  for (; r < count; r++) {
    const weight = weights[r]!
    const row = starts[r]!
    for (let k = first; k < end; k++) into[at + k]! += weight * from[row + k]!
  }
}
