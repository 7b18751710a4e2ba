import { at, plus, times } from './at'
import { rowsTimesPair } from './rows'

/** Bytes of a number and of a pair of numbers. */
const one: usize = 8
const pairOfTwo: usize = 16

// @NOTE Four rows are held against two columns at a time, so that each number that is read takes part in as many sums as there are registers for. A column that
// is left over goes alone, and rows that are left over go against four columns: a few sums alone would each wait for their last addition.

export function rowsTimesPairs(matrix: i32, stride: i32, rows: i32, columns: i32, pairs: i32, count: i32, sums: i32): void {
  const next = at(2 * rows)
  const even = count - (count % 2)
  let row = 0
  for (; row + 3 < rows; row += 4)
    for (let k = 0; k < even; k += 2)
      fourByTwo(at(matrix + row * stride), at(stride), columns, at(pairs + 2 * k * columns), at(sums + 2 * (k * rows + row)), next)
  for (; row < rows; row++)
    for (let k = 0; k < even; k += 4)
      oneByFour(at(matrix + row * stride), columns, even - k, at(pairs + 2 * k * columns), at(sums + 2 * (k * rows + row)), next)
  if (even < count) rowsTimesPair(matrix, stride, rows, columns, pairs + 2 * even * columns, sums + 2 * even * rows)
}

function fourByTwo(r0: usize, step: usize, columns: i32, p: usize, sums: usize, next: usize): void {
  const r1 = r0 + step
  const r2 = r1 + step
  const r3 = r2 + step
  let q = p + at(2 * columns)
  const other = sums + next
  let a0 = v128.load(sums)
  let a1 = v128.load(sums, 16)
  let a2 = v128.load(sums, 32)
  let a3 = v128.load(sums, 48)
  let b0 = v128.load(other)
  let b1 = v128.load(other, 16)
  let b2 = v128.load(other, 32)
  let b3 = v128.load(other, 48)
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
  v128.store(sums, a0)
  v128.store(sums, a1, 16)
  v128.store(sums, a2, 32)
  v128.store(sums, a3, 48)
  v128.store(other, b0)
  v128.store(other, b1, 16)
  v128.store(other, b2, 32)
  v128.store(other, b3, 48)
}

/** One row against four columns, or against the two that are left: those then stand in for the others too. */
function oneByFour(row: usize, columns: i32, some: i32, p: usize, sums: usize, next: usize): void {
  const column = at(2 * columns)
  const two = some < 4
  let q = p + column
  let r = two ? p : q + column
  let s = two ? q : r + column
  const second = sums + next
  const third = two ? sums : second + next
  const fourth = two ? second : third + next
  let a = v128.load(sums)
  let b = v128.load(second)
  let c = v128.load(third)
  let d = v128.load(fourth)
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
  v128.store(sums, a)
  v128.store(second, b)
  v128.store(third, c)
  v128.store(fourth, d)
}
