import { both, minus, none, number, plus, put, putTwo, times, two } from './at'

/** Columns that are eliminated together. */
const panelWidth: i32 = 4

export function factorise(matrix: i32, size: i32, pivots: i32, inverse: i32): i32 {
  for (let first = 0; first < size; first += panelWidth) {
    const end = min(first + panelWidth, size)
    for (let k = first; k < end; k++) {
      const pivot = largestBelow(matrix, size, k)
      put(pivots + k, <f64>pivot)
      if (pivot !== k) exchangeRows(matrix, size, k, pivot)
      const diagonal = number(matrix + k * size + k)
      if (diagonal === 0 || !(abs(diagonal) < Infinity)) return k + 1
      put(inverse + k, 1 / diagonal)
      eliminateInPanel(matrix, size, k, end, 1 / diagonal)
    }
    if (end === size) break
    eliminatePanelRows(matrix, size, first)
    eliminateBelow(matrix, size, first)
  }
  return 0
}

function largestBelow(matrix: i32, size: i32, k: i32): i32 {
  let pivot = k
  let largest = abs(number(matrix + k * size + k))
  for (let i = k + 1; i < size; i++) {
    const candidate = abs(number(matrix + i * size + k))
    if (candidate > largest) {
      largest = candidate
      pivot = i
    }
  }
  return pivot
}

function exchangeRows(matrix: i32, size: i32, a: i32, b: i32): void {
  for (let j = 0; j < size; j++) {
    const held = number(matrix + a * size + j)
    put(matrix + a * size + j, number(matrix + b * size + j))
    put(matrix + b * size + j, held)
  }
}

function eliminateInPanel(matrix: i32, size: i32, k: i32, end: i32, inverse: f64): void {
  const top = matrix + k * size
  for (let i = k + 1; i < size; i++) {
    const row = matrix + i * size
    const factor = number(row + k) * inverse
    put(row + k, factor)
    for (let j = k + 1; j < end; j++) put(row + j, number(row + j) - factor * number(top + j))
  }
}

function eliminatePanelRows(matrix: i32, size: i32, first: i32): void {
  for (let k = first + 1; k < first + panelWidth; k++) {
    const row = matrix + k * size
    for (let q = first; q < k; q++) {
      const top = matrix + q * size
      const factor = number(row + q)
      let j = first + panelWidth
      for (; j + 1 < size; j += 2) putTwo(row + j, minus(two(row + j), times(f64x2.splat(factor), two(top + j))))
      if (j < size) put(row + j, number(row + j) - factor * number(top + j))
    }
  }
}

function eliminateBelow(matrix: i32, size: i32, first: i32): void {
  const right = first + panelWidth
  const t0 = matrix + first * size
  const t1 = t0 + size
  const t2 = t1 + size
  const t3 = t2 + size
  for (let i = right; i < size; i++) {
    const row = matrix + i * size
    const f0 = number(row + first)
    const f1 = number(row + first + 1)
    const f2 = number(row + first + 2)
    const f3 = number(row + first + 3)
    const s0 = f64x2.splat(f0)
    const s1 = f64x2.splat(f1)
    const s2 = f64x2.splat(f2)
    const s3 = f64x2.splat(f3)
    let j = right
    for (; j + 1 < size; j += 2) {
      const first2 = plus(times(s0, two(t0 + j)), times(s1, two(t1 + j)))
      const last2 = plus(times(s2, two(t2 + j)), times(s3, two(t3 + j)))
      putTwo(row + j, minus(two(row + j), plus(first2, last2)))
    }
    if (j < size) {
      const sum = f0 * number(t0 + j) + f1 * number(t1 + j) + (f2 * number(t2 + j) + f3 * number(t3 + j))
      put(row + j, number(row + j) - sum)
    }
  }
}

export function solvePair(matrix: i32, size: i32, pivots: i32, inverse: i32, right: i32): void {
  for (let k = 0; k < size; k++) {
    const pivot = <i32>number(pivots + k)
    if (pivot === k) continue
    const held = two(right + 2 * k)
    putTwo(right + 2 * k, two(right + 2 * pivot))
    putTwo(right + 2 * pivot, held)
  }
  for (let first = 0; first < size; first += 4) {
    const end = min(first + 4, size)
    if (end === first + 4) subtractFourRows(matrix + first * size, size, right, 0, first, first)
    else for (let i = first; i < end; i++) subtractRow(matrix + i * size, right, 0, first, i)
    for (let i = first + 1; i < end; i++) subtractTerms(matrix + i * size, right, first, i, i)
  }
  for (let end = size; end > 0; end -= 4) {
    const first = max(end - 4, 0)
    if (first === end - 4) subtractFourRows(matrix + first * size, size, right, end, size, first)
    else for (let i = first; i < end; i++) subtractRow(matrix + i * size, right, end, size, i)
    for (let i = end - 1; i >= first; i--) {
      subtractTerms(matrix + i * size, right, i + 1, end, i)
      putTwo(right + 2 * i, times(two(right + 2 * i), both(inverse + i)))
    }
  }
}

/** Takes Σ_j row_j right_j off the element i, summed up first. */
function subtractRow(row: i32, right: i32, from: i32, to: i32, i: i32): void {
  let sum = none()
  for (let j = from; j < to; j++) sum = plus(sum, times(both(row + j), two(right + 2 * j)))
  putTwo(right + 2 * i, minus(two(right + 2 * i), sum))
}

/** The same for four rows that follow one another. */
function subtractFourRows(row: i32, size: i32, right: i32, from: i32, to: i32, i: i32): void {
  let s0 = none()
  let s1 = none()
  let s2 = none()
  let s3 = none()
  const r1 = row + size
  const r2 = r1 + size
  const r3 = r2 + size
  for (let j = from; j < to; j++) {
    const x = two(right + 2 * j)
    s0 = plus(s0, times(both(row + j), x))
    s1 = plus(s1, times(both(r1 + j), x))
    s2 = plus(s2, times(both(r2 + j), x))
    s3 = plus(s3, times(both(r3 + j), x))
  }
  const out = right + 2 * i
  putTwo(out, minus(two(out), s0))
  putTwo(out + 2, minus(two(out + 2), s1))
  putTwo(out + 4, minus(two(out + 4), s2))
  putTwo(out + 6, minus(two(out + 6), s3))
}

/** Takes row_j right_j off the element i, one after the other. */
function subtractTerms(row: i32, right: i32, from: i32, to: i32, i: i32): void {
  let value = two(right + 2 * i)
  for (let j = from; j < to; j++) value = minus(value, times(both(row + j), two(right + 2 * j)))
  putTwo(right + 2 * i, value)
}
