import { at, none, plus, times } from './at'

/** Bytes of a number and of a pair of numbers. */
const one: usize = 8
const pairOfTwo: usize = 16

// @NOTE Four rows are held against two columns at a time, so that each number that is read takes part in as many sums as there are registers for. What is left
// over goes eight rows to a column, and four columns to the last rows: a few sums alone would each wait for their last addition.

export function rowsTimesPairs(matrix: i32, stride: i32, rows: i32, columns: i32, pairs: i32, count: i32, sums: i32, fresh: i32): void {
  const step = at(stride)
  const next = at(2 * rows)
  let row = 0
  for (; row + 3 < rows; row += 4) {
    const first = at(matrix + row * stride)
    for (let k = 0; k + 1 < count; k += 2)
      fourByTwo(first, step, columns, at(pairs + 2 * k * columns), at(sums + 2 * (k * rows + row)), next, fresh)
  }
  if (count % 2) oddColumn(matrix, stride, row, columns, at(pairs + 2 * (count - 1) * columns), sums + 2 * (count - 1) * rows, fresh)
  for (; row + 1 < rows; row += 2)
    for (let k = 0; k < count; k += 4)
      twoByFour(
        at(matrix + row * stride),
        step,
        columns,
        count - k,
        at(pairs + 2 * k * columns),
        at(sums + 2 * (k * rows + row)),
        next,
        fresh,
      )
  if (row < rows)
    for (let k = 0; k < count; k += 4)
      oneByFour(at(matrix + row * stride), columns, count - k, at(pairs + 2 * k * columns), at(sums + 2 * (k * rows + row)), next, fresh)
}

function oddColumn(matrix: i32, stride: i32, rows: i32, columns: i32, p: usize, sums: i32, fresh: i32): void {
  let row = 0
  for (; row + 7 < rows; row += 8) eightByOne(at(matrix + row * stride), at(stride), columns, p, at(sums + 2 * row), fresh)
  if (row < rows) fourByOne(at(matrix + row * stride), at(stride), columns, p, at(sums + 2 * row), fresh)
}

/** How far the column `k` of four lies from the first; where there are fewer than four, the last one is taken again. */
function upTo(k: i32, columns: i32, apart: usize): usize {
  return apart * <usize>(k < columns ? k : columns - 1)
}

/** @param some how many columns there are, four of them at most */
function oneByFour(row: usize, columns: i32, some: i32, p: usize, sums: usize, next: usize, fresh: i32): void {
  const column = at(2 * columns)
  let q = p + upTo(1, some, column)
  let r = p + upTo(2, some, column)
  let s = p + upTo(3, some, column)
  const second = sums + upTo(1, some, next)
  const third = sums + upTo(2, some, next)
  const fourth = sums + upTo(3, some, next)
  let a = fresh ? none() : v128.load(sums)
  let b = fresh ? none() : v128.load(second)
  let c = fresh ? none() : v128.load(third)
  let d = fresh ? none() : v128.load(fourth)
  for (const end = row + at(columns); row < end; row += one) {
    const m = v128.load_splat<f64>(row)
    a = plus(a, times(m, v128.load(p)))
    b = plus(b, times(m, v128.load(q)))
    c = plus(c, times(m, v128.load(r)))
    d = plus(d, times(m, v128.load(s)))
    p += pairOfTwo
    q += pairOfTwo
    r += pairOfTwo
    s += pairOfTwo
  }
  putSum(sums, a, fresh)
  if (some > 1) putSum(second, b, fresh)
  if (some > 2) putSum(third, c, fresh)
  if (some > 3) putSum(fourth, d, fresh)
}

/** @param some how many columns there are, four of them at most */
function twoByFour(row: usize, step: usize, columns: i32, some: i32, p: usize, sums: usize, next: usize, fresh: i32): void {
  const column = at(2 * columns)
  let q = p + upTo(1, some, column)
  let r = p + upTo(2, some, column)
  let s = p + upTo(3, some, column)
  const second = sums + upTo(1, some, next)
  const third = sums + upTo(2, some, next)
  const fourth = sums + upTo(3, some, next)
  let a0 = fresh ? none() : v128.load(sums)
  let a1 = fresh ? none() : v128.load(sums, 16)
  let b0 = fresh ? none() : v128.load(second)
  let b1 = fresh ? none() : v128.load(second, 16)
  let c0 = fresh ? none() : v128.load(third)
  let c1 = fresh ? none() : v128.load(third, 16)
  let d0 = fresh ? none() : v128.load(fourth)
  let d1 = fresh ? none() : v128.load(fourth, 16)
  for (const end = row + at(columns); row < end; row += one) {
    const m0 = v128.load_splat<f64>(row)
    const m1 = v128.load_splat<f64>(row + step)
    const x = v128.load(p)
    a0 = plus(a0, times(m0, x))
    a1 = plus(a1, times(m1, x))
    const y = v128.load(q)
    b0 = plus(b0, times(m0, y))
    b1 = plus(b1, times(m1, y))
    const z = v128.load(r)
    c0 = plus(c0, times(m0, z))
    c1 = plus(c1, times(m1, z))
    const w = v128.load(s)
    d0 = plus(d0, times(m0, w))
    d1 = plus(d1, times(m1, w))
    p += pairOfTwo
    q += pairOfTwo
    r += pairOfTwo
    s += pairOfTwo
  }
  putSums(sums, a0, a1, fresh)
  if (some > 1) putSums(second, b0, b1, fresh)
  if (some > 2) putSums(third, c0, c1, fresh)
  if (some > 3) putSums(fourth, d0, d1, fresh)
}

function putSum(into: usize, sum: v128, fresh: i32): void {
  v128.store(into, fresh ? plus(v128.load(into), sum) : sum)
}

function putSums(into: usize, first: v128, second: v128, fresh: i32): void {
  putSum(into, first, fresh)
  putSum(into + pairOfTwo, second, fresh)
}

function fourByTwo(r0: usize, step: usize, columns: i32, p: usize, sums: usize, next: usize, fresh: i32): void {
  const r1 = r0 + step
  const r2 = r1 + step
  const r3 = r2 + step
  let q = p + at(2 * columns)
  const other = sums + next
  let a0 = fresh ? none() : v128.load(sums)
  let a1 = fresh ? none() : v128.load(sums, 16)
  let a2 = fresh ? none() : v128.load(sums, 32)
  let a3 = fresh ? none() : v128.load(sums, 48)
  let b0 = fresh ? none() : v128.load(other)
  let b1 = fresh ? none() : v128.load(other, 16)
  let b2 = fresh ? none() : v128.load(other, 32)
  let b3 = fresh ? none() : v128.load(other, 48)
  const end = one * <usize>columns
  for (let j: usize = 0; j < end; j += one) {
    const x = v128.load(p)
    const y = v128.load(q)
    const m0 = v128.load_splat<f64>(r0 + j)
    a0 = plus(a0, times(m0, x))
    b0 = plus(b0, times(m0, y))
    const m1 = v128.load_splat<f64>(r1 + j)
    a1 = plus(a1, times(m1, x))
    b1 = plus(b1, times(m1, y))
    const m2 = v128.load_splat<f64>(r2 + j)
    a2 = plus(a2, times(m2, x))
    b2 = plus(b2, times(m2, y))
    const m3 = v128.load_splat<f64>(r3 + j)
    a3 = plus(a3, times(m3, x))
    b3 = plus(b3, times(m3, y))
    p += pairOfTwo
    q += pairOfTwo
  }
  putSums(sums, a0, a1, fresh)
  putSums(sums + 2 * pairOfTwo, a2, a3, fresh)
  putSums(other, b0, b1, fresh)
  putSums(other + 2 * pairOfTwo, b2, b3, fresh)
}

function fourByOne(r0: usize, step: usize, columns: i32, p: usize, sums: usize, fresh: i32): void {
  const r1 = r0 + step
  const r2 = r1 + step
  const r3 = r2 + step
  let a0 = fresh ? none() : v128.load(sums)
  let a1 = fresh ? none() : v128.load(sums, 16)
  let a2 = fresh ? none() : v128.load(sums, 32)
  let a3 = fresh ? none() : v128.load(sums, 48)
  const end = one * <usize>columns
  for (let j: usize = 0; j < end; j += one) {
    const x = v128.load(p)
    a0 = plus(a0, times(v128.load_splat<f64>(r0 + j), x))
    a1 = plus(a1, times(v128.load_splat<f64>(r1 + j), x))
    a2 = plus(a2, times(v128.load_splat<f64>(r2 + j), x))
    a3 = plus(a3, times(v128.load_splat<f64>(r3 + j), x))
    p += pairOfTwo
  }
  putSums(sums, a0, a1, fresh)
  putSums(sums + 2 * pairOfTwo, a2, a3, fresh)
}

function eightByOne(r0: usize, step: usize, columns: i32, p: usize, sums: usize, fresh: i32): void {
  const r1 = r0 + step
  const r2 = r1 + step
  const r3 = r2 + step
  const r4 = r3 + step
  const r5 = r4 + step
  const r6 = r5 + step
  const r7 = r6 + step
  let s0 = fresh ? none() : v128.load(sums)
  let s1 = fresh ? none() : v128.load(sums, 16)
  let s2 = fresh ? none() : v128.load(sums, 32)
  let s3 = fresh ? none() : v128.load(sums, 48)
  let s4 = fresh ? none() : v128.load(sums, 64)
  let s5 = fresh ? none() : v128.load(sums, 80)
  let s6 = fresh ? none() : v128.load(sums, 96)
  let s7 = fresh ? none() : v128.load(sums, 112)
  const end = one * <usize>columns
  for (let j: usize = 0; j < end; j += one) {
    const x = v128.load(p)
    s0 = plus(s0, times(v128.load_splat<f64>(r0 + j), x))
    s1 = plus(s1, times(v128.load_splat<f64>(r1 + j), x))
    s2 = plus(s2, times(v128.load_splat<f64>(r2 + j), x))
    s3 = plus(s3, times(v128.load_splat<f64>(r3 + j), x))
    s4 = plus(s4, times(v128.load_splat<f64>(r4 + j), x))
    s5 = plus(s5, times(v128.load_splat<f64>(r5 + j), x))
    s6 = plus(s6, times(v128.load_splat<f64>(r6 + j), x))
    s7 = plus(s7, times(v128.load_splat<f64>(r7 + j), x))
    p += pairOfTwo
  }
  putSums(sums, s0, s1, fresh)
  putSums(sums + 2 * pairOfTwo, s2, s3, fresh)
  putSums(sums + 4 * pairOfTwo, s4, s5, fresh)
  putSums(sums + 6 * pairOfTwo, s6, s7, fresh)
}
