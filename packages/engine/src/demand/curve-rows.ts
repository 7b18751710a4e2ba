/** The curves of a run, a row each, and what is known of them, so that nothing is made or added up twice, and no month that is zero. */
export interface CurveRows {
  /** Curves of the shapes and, last, of the units made: (S + 1) × T. */
  readonly curves: Float64Array
  /** The first row with the same curve in every draw, for each row. */
  readonly sameAs: Int32Array
  /** The rows that are not the same as an earlier one, four after four: what is added up side by side need not wait for one another. The last are repeated. */
  readonly fours: Int32Array
  /** 1 where the curve may be another than in the draw before. */
  readonly changed: Uint8Array
  /** First month of each row from which on it may not be zero, and the month after the last one. */
  readonly from: Int32Array
  readonly end: Int32Array
}

/** Rows to be filled, none of which is known as yet. */
export function curveRows(sameAs: Int32Array, months: number): CurveRows {
  const rows = sameAs.length
  return {
    curves: new Float64Array(rows * months),
    sameAs,
    fours: inFours([...sameAs.keys()].filter((row) => sameAs[row] === row)),
    changed: new Uint8Array(rows).fill(1),
    from: new Int32Array(rows),
    end: new Int32Array(rows),
  }
}

/** Curves that are the same in every draw. */
export function stillRows(curves: Float64Array, months: number): CurveRows {
  const count = curves.length / months
  const rows = {
    ...curveRows(
      Int32Array.from({ length: count }, (_, row) => row),
      months,
    ),
    curves,
  }
  for (let row = 0; row < count; row++) setChanged(rows, row, months)
  return rows
}

/** Notes that a row has been filled anew. */
export function setChanged({ curves, changed, from, end }: CurveRows, row: number, months: number): void {
  const at = row * months
  let first = at
  let last = at + months
  while (first < last && curves[first] === 0) first++
  while (last > first && curves[last - 1] === 0) last--
  changed[row] = 1
  from[row] = first - at
  end[row] = last - at
}

/** Fills a row that has the same curve as an earlier one. */
export function setSame({ curves, changed, from, end }: CurveRows, row: number, first: number, months: number): void {
  changed[row] = changed[first]!
  if (changed[row] === 0) return
  from[row] = from[first]!
  end[row] = end[first]!
  curves.copyWithin(row * months, first * months, (first + 1) * months)
}

/** A list of rows, the last of them repeated to make whole fours. */
export function inFours(rows: readonly number[]): Int32Array {
  return Int32Array.from({ length: 4 * Math.ceil(rows.length / 4) }, (_, k) => rows[Math.min(k, rows.length - 1)]!)
}

/** A copy of a short row: a loop, since a call of the language's own copy takes longer than to copy a few numbers. */
export function setRow(values: Float64Array, from: number, out: Float64Array, at: number, length: number): void {
  for (let k = 0; k < length; k++) out[at + k] = values[from + k]!
}
