/** Below this length sorting by insertion is faster than dividing. */
const short = 24

/**
 * Puts the numbers of some ranks where they would stand if all were sorted; the others lie on the right side of them, in any order.
 *
 * Quicksort that divides only where a wanted rank lies.
 *
 * @param values without NaN; changed in place
 * @param ranks positions from 0, rising
 * @see Hoare (1961), Algorithm 65: find
 */
export function putRanksInPlace(values: Float64Array, ranks: readonly number[]): void {
  divide(values, 0, values.length - 1, ranks, 0, ranks.length)
}

function divide(values: Float64Array, from: number, to: number, ranks: readonly number[], first: number, end: number): void {
  if (first >= end || from >= to) return
  if (to - from < short) {
    insertionSort(values, from, to)
    return
  }
  const pivot = medianOfThree(values[from]!, values[(from + to) >> 1]!, values[to]!)
  let i = from
  let j = to
  while (i <= j) {
    while (values[i]! < pivot) i++
    while (values[j]! > pivot) j--
    if (i > j) break
    const held = values[i]!
    values[i++] = values[j]!
    values[j--] = held
  }
  let left = first
  while (left < end && ranks[left]! <= j) left++
  let right = left
  while (right < end && ranks[right]! < i) right++
  divide(values, from, j, ranks, first, left)
  divide(values, i, to, ranks, right, end)
}

function insertionSort(values: Float64Array, from: number, to: number): void {
  for (let k = from + 1; k <= to; k++) {
    const value = values[k]!
    let at = k
    while (at > from && values[at - 1]! > value) {
      values[at] = values[at - 1]!
      at--
    }
    values[at] = value
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
}
