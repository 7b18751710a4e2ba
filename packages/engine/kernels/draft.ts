import { at, number, plus, two } from './at'

/** Rows that lie side by side in a draft. */
const group: i32 = 4
/** Columns that are summed up in single precision before the sum goes on in double. */
const stretch: i32 = 64

export function draftOf(matrix: i32, stride: i32, rows: i32, columns: i32, draft: i32): void {
  let row = 0
  let p = at(draft)
  for (; row + 3 < rows; row += group) {
    draftOfFourRows(at(matrix + row * stride), at(stride), columns, p)
    p += <usize>(16 * columns)
  }
  if (row === rows) return
  for (let j = 0; j < columns; j++) {
    for (let i = row; i < row + group; i++) {
      store<f32>(p, i < rows ? <f32>number(matrix + i * stride + j) : 0)
      p += 4
    }
  }
}

function draftOfFourRows(r0: usize, step: usize, columns: i32, p: usize): void {
  let r1 = r0 + step
  let r2 = r1 + step
  let r3 = r2 + step
  for (const end = r0 + at(columns & ~1); r0 < end; r0 += 16) {
    const a = v128.shuffle<f32>(single(r0), single(r1), 0, 4, 1, 5)
    const b = v128.shuffle<f32>(single(r2), single(r3), 0, 4, 1, 5)
    v128.store(p, v128.shuffle<f32>(a, b, 0, 1, 4, 5))
    v128.store(p, v128.shuffle<f32>(a, b, 2, 3, 6, 7), 16)
    r1 += 16
    r2 += 16
    r3 += 16
    p += 32
  }
  if (columns % 2 === 0) return
  store<f32>(p, <f32>load<f64>(r0))
  store<f32>(p, <f32>load<f64>(r1), 4)
  store<f32>(p, <f32>load<f64>(r2), 8)
  store<f32>(p, <f32>load<f64>(r3), 12)
}

/** Two numbers rounded. */
function single(p: usize): v128 {
  return f32x4.demote_f64x2_zero(v128.load(p))
}

export function draftTimesPair(draft: i32, stride: i32, rows: i32, from: i32, columns: i32, pair: i32, sums: i32): void {
  const step = <usize>(16 * stride)
  let d = at(draft) + <usize>(16 * from)
  let row = 0
  for (; row + 15 < rows; row += 16) {
    for (let first = 0; first < columns; first += stretch)
      sixteenRows(d + <usize>(16 * first), step, min(stretch, columns - first), at(pair + 2 * first), sums + 2 * row)
    d += 4 * step
  }
  for (; row < rows; row += group) {
    for (let first = 0; first < columns; first += stretch)
      fourRows(d + <usize>(16 * first), min(stretch, columns - first), at(pair + 2 * first), sums + 2 * row, min(group, rows - row))
    d += step
  }
}

function more(sum: v128, row: usize, x: v128): v128 {
  return f32x4.add(sum, f32x4.mul(v128.load(row), x))
}

function sixteenRows(d: usize, step: usize, columns: i32, pair: usize, sums: i32): void {
  let a0 = f32x4.splat(0)
  let a1 = f32x4.splat(0)
  let a2 = f32x4.splat(0)
  let a3 = f32x4.splat(0)
  let b0 = f32x4.splat(0)
  let b1 = f32x4.splat(0)
  let b2 = f32x4.splat(0)
  let b3 = f32x4.splat(0)
  let r0 = d
  let r1 = r0 + step
  let r2 = r1 + step
  let r3 = r2 + step
  const end = pair + at(2 * columns)
  for (let p = pair; p < end; p += 16) {
    const x = f32x4.demote_f64x2_zero(v128.load(p))
    const a = v128.shuffle<f32>(x, x, 0, 0, 0, 0)
    const b = v128.shuffle<f32>(x, x, 1, 1, 1, 1)
    a0 = more(a0, r0, a)
    b0 = more(b0, r0, b)
    a1 = more(a1, r1, a)
    b1 = more(b1, r1, b)
    a2 = more(a2, r2, a)
    b2 = more(b2, r2, b)
    a3 = more(a3, r3, a)
    b3 = more(b3, r3, b)
    r0 += 16
    r1 += 16
    r2 += 16
    r3 += 16
  }
  addFour(a0, b0, sums)
  addFour(a1, b1, sums + 8)
  addFour(a2, b2, sums + 16)
  addFour(a3, b3, sums + 24)
}

function fourRows(d: usize, columns: i32, pair: usize, sums: i32, rows: i32): void {
  let a0 = f32x4.splat(0)
  let b0 = f32x4.splat(0)
  const end = pair + at(2 * columns)
  for (let p = pair; p < end; p += 16) {
    const x = f32x4.demote_f64x2_zero(v128.load(p))
    a0 = more(a0, d, v128.shuffle<f32>(x, x, 0, 0, 0, 0))
    b0 = more(b0, d, v128.shuffle<f32>(x, x, 1, 1, 1, 1))
    d += 16
  }
  if (rows === group) {
    addFour(a0, b0, sums)
    return
  }
  addPair(v128.shuffle<f32>(a0, b0, 0, 4, 0, 4), sums)
  if (rows > 1) addPair(v128.shuffle<f32>(a0, b0, 1, 5, 1, 5), sums + 2)
  if (rows > 2) addPair(v128.shuffle<f32>(a0, b0, 2, 6, 2, 6), sums + 4)
}

/** Adds the sums of four rows, each a pair of systems. */
function addFour(a: v128, b: v128, sums: i32): void {
  addPair(v128.shuffle<f32>(a, b, 0, 4, 0, 4), sums)
  addPair(v128.shuffle<f32>(a, b, 1, 5, 1, 5), sums + 2)
  addPair(v128.shuffle<f32>(a, b, 2, 6, 2, 6), sums + 4)
  addPair(v128.shuffle<f32>(a, b, 3, 7, 3, 7), sums + 6)
}

function addPair(sum: v128, sums: i32): void {
  v128.store(at(sums), plus(two(sums), f64x2.promote_low_f32x4(sum)))
}
