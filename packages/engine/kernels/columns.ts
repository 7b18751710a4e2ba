import { at, none, number, plus, putTwo, times, two } from './at'

/** Bytes of a number and of a pair of numbers. */
const one: usize = 8
const pairOfTwo: usize = 16

// @NOTE Four rows are held against two columns at a time, so that each number that is read takes part in as many sums as there are registers for.

export function rowsTimesPairs(matrix: i32, stride: i32, rows: i32, columns: i32, pairs: i32, count: i32, sums: i32, fresh: i32): void {
  let row = 0
  for (; row + 3 < rows; row += 4) {
    const first = at(matrix + row * stride)
    let k = 0
    for (; k + 1 < count; k += 2)
      fourByTwo(first, at(stride), columns, at(pairs + 2 * k * columns), at(sums + 2 * (k * rows + row)), at(2 * rows), fresh)
    if (k < count) fourByOne(first, at(stride), columns, at(pairs + 2 * k * columns), at(sums + 2 * (k * rows + row)), fresh)
  }
  for (; row < rows; row++) {
    const only = at(matrix + row * stride)
    let k = 0
    for (; k + 3 < count; k += 4)
      oneByFour(only, columns, at(pairs + 2 * k * columns), at(sums + 2 * (k * rows + row)), at(2 * rows), fresh)
    for (; k < count; k++) {
      const into = sums + 2 * (k * rows + row)
      let sum = fresh ? none() : two(into)
      for (let j = 0; j < columns; j++)
        sum = plus(sum, times(v128.load_splat<f64>(at(matrix + row * stride + j)), two(pairs + 2 * (k * columns + j))))
      putTwo(into, fresh ? plus(two(into), sum) : sum)
    }
  }
}

/** One row against four columns: where one sum waits for its last addition, the three others go on. */
function oneByFour(row: usize, columns: i32, p: usize, sums: usize, next: usize, fresh: i32): void {
  const column = at(2 * columns)
  let q = p + column
  let r = q + column
  let s = r + column
  const second = sums + next
  const third = second + next
  const fourth = third + next
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
  v128.store(sums, fresh ? plus(v128.load(sums), a) : a)
  v128.store(second, fresh ? plus(v128.load(second), b) : b)
  v128.store(third, fresh ? plus(v128.load(third), c) : c)
  v128.store(fourth, fresh ? plus(v128.load(fourth), d) : d)
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
  v128.store(sums, fresh ? plus(v128.load(sums), a0) : a0)
  v128.store(sums, fresh ? plus(v128.load(sums, 16), a1) : a1, 16)
  v128.store(sums, fresh ? plus(v128.load(sums, 32), a2) : a2, 32)
  v128.store(sums, fresh ? plus(v128.load(sums, 48), a3) : a3, 48)
  v128.store(other, fresh ? plus(v128.load(other), b0) : b0)
  v128.store(other, fresh ? plus(v128.load(other, 16), b1) : b1, 16)
  v128.store(other, fresh ? plus(v128.load(other, 32), b2) : b2, 32)
  v128.store(other, fresh ? plus(v128.load(other, 48), b3) : b3, 48)
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
  v128.store(sums, fresh ? plus(v128.load(sums), a0) : a0)
  v128.store(sums, fresh ? plus(v128.load(sums, 16), a1) : a1, 16)
  v128.store(sums, fresh ? plus(v128.load(sums, 32), a2) : a2, 32)
  v128.store(sums, fresh ? plus(v128.load(sums, 48), a3) : a3, 48)
}

export function sumOfRows(table: i32, width: i32, rows: i32, weights: i32, first: i32, count: i32, out: i32): void {
  const long = at(2 * width)
  let into = at(out)
  for (let k = 0; k < count; k++) {
    const from = <i32>number(first + k)
    const end = <i32>number(first + k + 1)
    let f = 0
    for (; f + 7 < width; f += 8) {
      eightPairs(at(table + 2 * f), long, at(rows + from), at(weights + from), at(rows + end), into)
      into += 8 * pairOfTwo
    }
    for (; f < width; f++) {
      let sum = none()
      for (let p = from; p < end; p++)
        sum = plus(sum, times(v128.load_splat<f64>(at(weights + p)), two(table + 2 * (width * <i32>number(rows + p) + f))))
      v128.store(into, sum)
      into += pairOfTwo
    }
  }
}

function eightPairs(table: usize, long: usize, row: usize, weight: usize, end: usize, into: usize): void {
  let s0 = none()
  let s1 = none()
  let s2 = none()
  let s3 = none()
  let s4 = none()
  let s5 = none()
  let s6 = none()
  let s7 = none()
  while (row < end) {
    const w = v128.load_splat<f64>(weight)
    const from = table + long * <usize>(<i32>load<f64>(row))
    s0 = plus(s0, times(w, v128.load(from)))
    s1 = plus(s1, times(w, v128.load(from, 16)))
    s2 = plus(s2, times(w, v128.load(from, 32)))
    s3 = plus(s3, times(w, v128.load(from, 48)))
    s4 = plus(s4, times(w, v128.load(from, 64)))
    s5 = plus(s5, times(w, v128.load(from, 80)))
    s6 = plus(s6, times(w, v128.load(from, 96)))
    s7 = plus(s7, times(w, v128.load(from, 112)))
    row += one
    weight += one
  }
  v128.store(into, s0)
  v128.store(into, s1, 16)
  v128.store(into, s2, 32)
  v128.store(into, s3, 48)
  v128.store(into, s4, 64)
  v128.store(into, s5, 80)
  v128.store(into, s6, 96)
  v128.store(into, s7, 112)
}

export function apart(pairs: i32, count: i32, first: i32, second: i32): void {
  let k = 0
  for (; k + 1 < count; k += 2) {
    const a = two(pairs + 2 * k)
    const b = two(pairs + 2 * k + 2)
    putTwo(first + k, v128.shuffle<f64>(a, b, 0, 2))
    putTwo(second + k, v128.shuffle<f64>(a, b, 1, 3))
  }
  if (k < count) {
    store<f64>(at(first + k), number(pairs + 2 * k))
    store<f64>(at(second + k), number(pairs + 2 * k + 1))
  }
}
