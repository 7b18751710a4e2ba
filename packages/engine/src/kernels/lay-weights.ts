/** Where the terms of `sumOfRows` lie. */
interface TermPlaces {
  readonly rows: number
  readonly weights: number
  readonly first: number
}

/** How many numbers they take. */
export function termLengths(rows: number, sums: number) {
  return { rows: rows * sums, weights: rows * sums, first: sums + 1 }
}

/**
 * Lays down what the rows of a table count in some sums, for `sumOfRows`; rows that count nothing are no terms.
 *
 * @param start where the stretch begins that the places lie in
 */
export function layWeights(
  numbers: Float64Array,
  start: number,
  at: TermPlaces,
  { rows, sums, weight }: { readonly rows: number; readonly sums: number; readonly weight: (row: number, sum: number) => number },
): void {
  let term = 0
  for (let sum = 0; sum < sums; sum++) {
    numbers[start + at.first + sum] = term
    for (let row = 0; row < rows; row++) {
      const counted = weight(row, sum)
      if (counted === 0) continue
      numbers[start + at.rows + term] = row
      numbers[start + at.weights + term++] = counted
    }
  }
  numbers[start + at.first + sums] = term
}
