/** Below this length sorting by insertion is faster than dividing. */
const short = 24
/** Equal parts of the range that numbers are counted in. */
const parts = 512
const counts = new Int32Array(parts)
/** Where the numbers of a part are gathered; −1: none of its ranks is wanted. */
const places = new Int32Array(parts)
let partOf = new Uint16Array(0)
let gathered = new Float64Array(0)

/**
 * The numbers of some ranks, as if all were sorted. Numbers are counted in equal parts of their range; only the parts in which a wanted rank lies are ordered.
 *
 * @param values without NaN
 * @param low the smallest of them; high: the largest, above it
 * @param ranks positions from 0, rising
 * @param out number of each rank
 */
export function setRanked(values: Float64Array, low: number, high: number, ranks: readonly number[], out: Float64Array): void {
  const n = values.length
  if (partOf.length < n) {
    partOf = new Uint16Array(n)
    gathered = new Float64Array(n)
  }
  const scale = parts / (high - low)
  counts.fill(0)
  for (let k = 0; k < n; k++) {
    // A range too small or too large to be divided puts everything into one part.
    const part = Math.min(parts - 1, (values[k]! - low) * scale) | 0
    partOf[k] = part
    counts[part]!++
  }
  const wanted = wantedParts(ranks)
  for (let k = 0; k < n; k++) {
    const place = places[partOf[k]!]!
    if (place < 0) continue
    gathered[place] = values[k]!
    places[partOf[k]!] = place + 1
  }
  for (const { at, count, before, first, end } of wanted) {
    const own = gathered.subarray(at, at + count)
    const inside = ranks.slice(first, end).map((rank) => rank - before)
    putRanksInPlace(own, inside)
    inside.forEach((rank, r) => {
      out[first + r] = own[rank]!
    })
  }
}

/** Parts in which wanted ranks lie: where their numbers are gathered, how many lie before them, and which ranks they hold. */
function wantedParts(ranks: readonly number[]) {
  const wanted: { at: number; count: number; before: number; first: number; end: number }[] = []
  places.fill(-1)
  let before = 0
  let at = 0
  let rank = 0
  for (let part = 0; part < parts && rank < ranks.length; part++) {
    const count = counts[part]!
    const first = rank
    while (rank < ranks.length && ranks[rank]! < before + count) rank++
    if (rank > first) {
      places[part] = at
      wanted.push({ at, count, before, first, end: rank })
      at += count
    }
    before += count
  }
  return wanted
}

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
