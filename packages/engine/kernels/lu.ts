import { at, both, minus, none, number, plus, put, putTwo, times, two } from './at'

/** Columns that are eliminated together. */
const panelWidth: i32 = 4

export function lessThanOne(matrix: i32, stride: i32, size: i32, block: i32): void {
  for (let i = 0; i < size; i++) {
    const row = matrix + i * stride
    const out = block + i * size
    let j = 0
    for (; j + 1 < size; j += 2) putTwo(out + j, f64x2.neg(two(row + j)))
    if (j < size) put(out + j, -number(row + j))
    put(out + i, number(out + i) + 1)
  }
}

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
    let p = at(row + right)
    let u0 = at(t0 + right)
    let u1 = at(t1 + right)
    let u2 = at(t2 + right)
    let u3 = at(t3 + right)
    for (const end = at(row + right + ((size - right) & ~1)); p < end; p += 16) {
      const first2 = plus(times(s0, v128.load(u0)), times(s1, v128.load(u1)))
      const last2 = plus(times(s2, v128.load(u2)), times(s3, v128.load(u3)))
      v128.store(p, minus(v128.load(p), plus(first2, last2)))
      u0 += 16
      u1 += 16
      u2 += 16
      u3 += 16
    }
    const j = right + ((size - right) & ~1)
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
  let first = 0
  for (; first + 4 <= size; first += 4) forwardFour(matrix + first * size, size, right, first)
  for (let i = first; i < size; i++) {
    subtractRow(matrix + i * size, right, 0, first, i)
    subtractTerms(matrix + i * size, right, first, i, i)
  }
  let end = size
  for (; end >= 4; end -= 4) backwardFour(matrix + (end - 4) * size, size, inverse, right, end - 4)
  for (let i = end - 1; i >= 0; i--) {
    subtractRow(matrix + i * size, right, end, size, i)
    subtractTerms(matrix + i * size, right, i + 1, end, i)
    putTwo(right + 2 * i, times(two(right + 2 * i), both(inverse + i)))
  }
}

/** Takes Σ_j row_j right_j off the element i, summed up first. */
function subtractRow(row: i32, right: i32, from: i32, to: i32, i: i32): void {
  let sum = none()
  for (let j = from; j < to; j++) sum = plus(sum, times(both(row + j), two(right + 2 * j)))
  putTwo(right + 2 * i, minus(two(right + 2 * i), sum))
}

/** Takes row_j right_j off the element i, one after the other. */
function subtractTerms(row: i32, right: i32, from: i32, to: i32, i: i32): void {
  let value = two(right + 2 * i)
  for (let j = from; j < to; j++) value = minus(value, times(both(row + j), two(right + 2 * j)))
  putTwo(right + 2 * i, value)
}

/** Takes Σ_j row_j right_j off four elements, columns from..to being a multiple of four; counts in bytes, as `rows.ts`. */
function subtractFourRows(row: i32, size: i32, right: i32, from: i32, to: i32, i: i32): void {
  let s0 = none()
  let s1 = none()
  let s2 = none()
  let s3 = none()
  let r0 = at(row + from)
  let r1 = r0 + at(size)
  let r2 = r1 + at(size)
  let r3 = r2 + at(size)
  const end = at(right + 2 * to)
  for (let p = at(right + 2 * from); p < end; p += 32) {
    const x = v128.load(p)
    const y = v128.load(p, 16)
    s0 = plus(plus(s0, times(v128.load_splat<f64>(r0), x)), times(v128.load_splat<f64>(r0, 8), y))
    s1 = plus(plus(s1, times(v128.load_splat<f64>(r1), x)), times(v128.load_splat<f64>(r1, 8), y))
    s2 = plus(plus(s2, times(v128.load_splat<f64>(r2), x)), times(v128.load_splat<f64>(r2, 8), y))
    s3 = plus(plus(s3, times(v128.load_splat<f64>(r3), x)), times(v128.load_splat<f64>(r3, 8), y))
    r0 += 16
    r1 += 16
    r2 += 16
    r3 += 16
  }
  const out = right + 2 * i
  putTwo(out, minus(two(out), s0))
  putTwo(out + 2, minus(two(out + 2), s1))
  putTwo(out + 4, minus(two(out + 4), s2))
  putTwo(out + 6, minus(two(out + 6), s3))
}

/** Elements i to i + 3 of L y = right; those before are known. */
function forwardFour(row: i32, size: i32, right: i32, i: i32): void {
  subtractFourRows(row, size, right, 0, i, i)
  const r1 = row + size + i
  const r2 = r1 + size
  const r3 = r2 + size
  const out = right + 2 * i
  const x0 = two(out)
  const x1 = minus(two(out + 2), times(both(r1), x0))
  const x2 = minus(minus(two(out + 4), times(both(r2), x0)), times(both(r2 + 1), x1))
  const x3 = minus(minus(minus(two(out + 6), times(both(r3), x0)), times(both(r3 + 1), x1)), times(both(r3 + 2), x2))
  putTwo(out + 2, x1)
  putTwo(out + 4, x2)
  putTwo(out + 6, x3)
}

/** Elements i to i + 3 of U x = right; those after are known. */
function backwardFour(row: i32, size: i32, inverse: i32, right: i32, i: i32): void {
  subtractFourRows(row, size, right, i + 4, size, i)
  const r0 = row + i
  const r1 = r0 + size
  const r2 = r1 + size
  const out = right + 2 * i
  const x3 = times(two(out + 6), both(inverse + i + 3))
  const x2 = times(minus(two(out + 4), times(both(r2 + 3), x3)), both(inverse + i + 2))
  const x1 = times(minus(minus(two(out + 2), times(both(r1 + 2), x2)), times(both(r1 + 3), x3)), both(inverse + i + 1))
  const after = minus(minus(minus(two(out), times(both(r0 + 1), x1)), times(both(r0 + 2), x2)), times(both(r0 + 3), x3))
  putTwo(out, times(after, both(inverse + i)))
  putTwo(out + 2, x1)
  putTwo(out + 4, x2)
  putTwo(out + 6, x3)
}
