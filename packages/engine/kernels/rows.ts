import { at, both, plus, putTwo, times, two } from './at'

/** Bytes of a number and of a pair of numbers. */
const one: usize = 8
const pairOfTwo: usize = 16

// @NOTE The loops below count in bytes and take two columns at a time: index arithmetic costs as much as the sums themselves.

export function rowsTimesPair(matrix: i32, stride: i32, rows: i32, columns: i32, pair: i32, sums: i32): void {
  let row = 0
  for (; row + 7 < rows; row += 8) eightRows(matrix + row * stride, stride, columns, pair, sums + 2 * row)
  for (; row + 3 < rows; row += 4) fourRows(matrix + row * stride, stride, columns, pair, sums + 2 * row)
  for (; row < rows; row++) {
    let sum = two(sums + 2 * row)
    for (let j = 0; j < columns; j++) sum = plus(sum, times(both(matrix + row * stride + j), two(pair + 2 * j)))
    putTwo(sums + 2 * row, sum)
  }
}

function eightRows(matrix: i32, stride: i32, columns: i32, pair: i32, sums: i32): void {
  let s0 = two(sums)
  let s1 = two(sums + 2)
  let s2 = two(sums + 4)
  let s3 = two(sums + 6)
  let s4 = two(sums + 8)
  let s5 = two(sums + 10)
  let s6 = two(sums + 12)
  let s7 = two(sums + 14)
  let r0 = at(matrix)
  let r1 = r0 + at(stride)
  let r2 = r1 + at(stride)
  let r3 = r2 + at(stride)
  let r4 = r3 + at(stride)
  let r5 = r4 + at(stride)
  let r6 = r5 + at(stride)
  let r7 = r6 + at(stride)
  let p = at(pair)
  const end = at(pair + 2 * columns)
  const endOfTwos = end - (<usize>columns % 2) * pairOfTwo
  while (p < endOfTwos) {
    const x = v128.load(p)
    s0 = plus(s0, times(v128.load_splat<f64>(r0), x))
    s1 = plus(s1, times(v128.load_splat<f64>(r1), x))
    s2 = plus(s2, times(v128.load_splat<f64>(r2), x))
    s3 = plus(s3, times(v128.load_splat<f64>(r3), x))
    s4 = plus(s4, times(v128.load_splat<f64>(r4), x))
    s5 = plus(s5, times(v128.load_splat<f64>(r5), x))
    s6 = plus(s6, times(v128.load_splat<f64>(r6), x))
    s7 = plus(s7, times(v128.load_splat<f64>(r7), x))
    const y = v128.load(p, 16)
    s0 = plus(s0, times(v128.load_splat<f64>(r0, 8), y))
    s1 = plus(s1, times(v128.load_splat<f64>(r1, 8), y))
    s2 = plus(s2, times(v128.load_splat<f64>(r2, 8), y))
    s3 = plus(s3, times(v128.load_splat<f64>(r3, 8), y))
    s4 = plus(s4, times(v128.load_splat<f64>(r4, 8), y))
    s5 = plus(s5, times(v128.load_splat<f64>(r5, 8), y))
    s6 = plus(s6, times(v128.load_splat<f64>(r6, 8), y))
    s7 = plus(s7, times(v128.load_splat<f64>(r7, 8), y))
    p += 2 * pairOfTwo
    r0 += 2 * one
    r1 += 2 * one
    r2 += 2 * one
    r3 += 2 * one
    r4 += 2 * one
    r5 += 2 * one
    r6 += 2 * one
    r7 += 2 * one
  }
  if (p < end) {
    const x = v128.load(p)
    s0 = plus(s0, times(v128.load_splat<f64>(r0), x))
    s1 = plus(s1, times(v128.load_splat<f64>(r1), x))
    s2 = plus(s2, times(v128.load_splat<f64>(r2), x))
    s3 = plus(s3, times(v128.load_splat<f64>(r3), x))
    s4 = plus(s4, times(v128.load_splat<f64>(r4), x))
    s5 = plus(s5, times(v128.load_splat<f64>(r5), x))
    s6 = plus(s6, times(v128.load_splat<f64>(r6), x))
    s7 = plus(s7, times(v128.load_splat<f64>(r7), x))
  }
  putTwo(sums, s0)
  putTwo(sums + 2, s1)
  putTwo(sums + 4, s2)
  putTwo(sums + 6, s3)
  putTwo(sums + 8, s4)
  putTwo(sums + 10, s5)
  putTwo(sums + 12, s6)
  putTwo(sums + 14, s7)
}

function fourRows(matrix: i32, stride: i32, columns: i32, pair: i32, sums: i32): void {
  let s0 = two(sums)
  let s1 = two(sums + 2)
  let s2 = two(sums + 4)
  let s3 = two(sums + 6)
  let r0 = at(matrix)
  let r1 = r0 + at(stride)
  let r2 = r1 + at(stride)
  let r3 = r2 + at(stride)
  const end = at(pair + 2 * columns)
  for (let p = at(pair); p < end; p += pairOfTwo) {
    const x = v128.load(p)
    s0 = plus(s0, times(v128.load_splat<f64>(r0), x))
    s1 = plus(s1, times(v128.load_splat<f64>(r1), x))
    s2 = plus(s2, times(v128.load_splat<f64>(r2), x))
    s3 = plus(s3, times(v128.load_splat<f64>(r3), x))
    r0 += one
    r1 += one
    r2 += one
    r3 += one
  }
  putTwo(sums, s0)
  putTwo(sums + 2, s1)
  putTwo(sums + 4, s2)
  putTwo(sums + 6, s3)
}

export function pullByFour(bids: i32, byFour: i32, buyers: i32, products: i32, pulled: i32): void {
  let i = 0
  for (; i + 1 < products; i += 2) pullTwoProducts(at(bids + 2 * i * buyers), at(byFour), at(2 * buyers), at(pulled + 8 * i))
  if (i < products) pullProduct(at(bids + 2 * i * buyers), at(byFour), at(2 * buyers), at(pulled + 8 * i))
}

function pullTwoProducts(p: usize, g: usize, bytes: usize, out: usize): void {
  let s0 = f64x2.splat(0)
  let s1 = f64x2.splat(0)
  let s2 = f64x2.splat(0)
  let s3 = f64x2.splat(0)
  let t0 = f64x2.splat(0)
  let t1 = f64x2.splat(0)
  let t2 = f64x2.splat(0)
  let t3 = f64x2.splat(0)
  let q = p + bytes
  for (const end = q; p < end; p += pairOfTwo) {
    const x = v128.load(p)
    const y = v128.load(q)
    const g0 = v128.load_splat<f64>(g)
    s0 = plus(s0, times(g0, x))
    t0 = plus(t0, times(g0, y))
    const g1 = v128.load_splat<f64>(g, 8)
    s1 = plus(s1, times(g1, x))
    t1 = plus(t1, times(g1, y))
    const g2 = v128.load_splat<f64>(g, 16)
    s2 = plus(s2, times(g2, x))
    t2 = plus(t2, times(g2, y))
    const g3 = v128.load_splat<f64>(g, 24)
    s3 = plus(s3, times(g3, x))
    t3 = plus(t3, times(g3, y))
    q += pairOfTwo
    g += 4 * one
  }
  v128.store(out, s0)
  v128.store(out, s1, 16)
  v128.store(out, s2, 32)
  v128.store(out, s3, 48)
  v128.store(out, t0, 64)
  v128.store(out, t1, 80)
  v128.store(out, t2, 96)
  v128.store(out, t3, 112)
}

function pullProduct(p: usize, g: usize, bytes: usize, out: usize): void {
  let s0 = f64x2.splat(0)
  let s1 = f64x2.splat(0)
  let s2 = f64x2.splat(0)
  let s3 = f64x2.splat(0)
  for (const end = p + bytes; p < end; p += pairOfTwo) {
    const x = v128.load(p)
    s0 = plus(s0, times(v128.load_splat<f64>(g), x))
    s1 = plus(s1, times(v128.load_splat<f64>(g, 8), x))
    s2 = plus(s2, times(v128.load_splat<f64>(g, 16), x))
    s3 = plus(s3, times(v128.load_splat<f64>(g, 24), x))
    g += 4 * one
  }
  v128.store(out, s0)
  v128.store(out, s1, 16)
  v128.store(out, s2, 32)
  v128.store(out, s3, 48)
}
