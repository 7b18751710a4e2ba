import { at, minus, none, number, plus, putTwo, times, two } from './at'

export function sumOfProducts(a: i32, b: i32, count: i32, out: i32): void {
  let s0 = none()
  let s1 = none()
  let s2 = none()
  let s3 = none()
  let j = 0
  for (; j + 7 < 2 * count; j += 8) {
    s0 = plus(s0, times(two(a + j), two(b + j)))
    s1 = plus(s1, times(two(a + j + 2), two(b + j + 2)))
    s2 = plus(s2, times(two(a + j + 4), two(b + j + 4)))
    s3 = plus(s3, times(two(a + j + 6), two(b + j + 6)))
  }
  for (; j < 2 * count; j += 2) s0 = plus(s0, times(two(a + j), two(b + j)))
  putTwo(out, plus(plus(s0, s1), plus(s2, s3)))
}

export function distance(a: i32, b: i32, count: i32, out: i32): void {
  let s0 = none()
  let s1 = none()
  let j = 0
  for (; j + 3 < 2 * count; j += 4) {
    s0 = plus(s0, f64x2.abs(minus(two(a + j), two(b + j))))
    s1 = plus(s1, f64x2.abs(minus(two(a + j + 2), two(b + j + 2))))
  }
  for (; j < 2 * count; j += 2) s0 = plus(s0, f64x2.abs(minus(two(a + j), two(b + j))))
  putTwo(out, plus(s0, s1))
}

export function subtractTimes(from: i32, step: i32, weight: i32, count: i32): void {
  const w = two(weight)
  for (let j = 0; j < 2 * count; j += 2) putTwo(from + j, minus(two(from + j), times(w, two(step + j))))
}

export function difference(a: i32, b: i32, count: i32, out: i32): void {
  for (let j = 0; j < 2 * count; j += 2) putTwo(out + j, minus(two(a + j), two(b + j)))
}

export function copyPairs(from: i32, to: i32, count: i32): void {
  memory.copy(at(to), at(from), at(2 * count))
}

export function sumOfThree(a: i32, b: i32, c: i32, count: i32, out: i32): void {
  for (let j = 0; j < 2 * count; j += 2) putTwo(out + j, plus(plus(two(a + j), two(b + j)), two(c + j)))
}

export function sumsOfPairs(pairs: i32, count: i32, columns: i32, out: i32): void {
  const row = 2 * count
  let k = 0
  for (; k + 1 < columns; k += 2) {
    for (let i = 0; i < row; i += 2) {
      const a = two(pairs + k * row + i)
      const b = two(pairs + (k + 1) * row + i)
      putTwo(out + i, plus(v128.shuffle<f64>(a, b, 0, 2), v128.shuffle<f64>(a, b, 1, 3)))
    }
    out += row
  }
  for (let i = 0; k < columns && i < row; i += 2) {
    const a = two(pairs + k * row + i)
    putTwo(out + i, plus(v128.shuffle<f64>(a, none(), 0, 2), v128.shuffle<f64>(a, none(), 1, 3)))
  }
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
