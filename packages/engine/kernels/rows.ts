import { both, none, plus, putTwo, times, two } from './at'

export function rowsTimesPair(matrix: i32, stride: i32, rows: i32, columns: i32, pair: i32, sums: i32): void {
  let row = 0
  for (; row + 3 < rows; row += 4) {
    const r0 = matrix + row * stride
    const r1 = r0 + stride
    const r2 = r1 + stride
    const r3 = r2 + stride
    const out = sums + 2 * row
    let s0 = two(out)
    let s1 = two(out + 2)
    let s2 = two(out + 4)
    let s3 = two(out + 6)
    for (let j = 0; j < columns; j++) {
      const x = two(pair + 2 * j)
      s0 = plus(s0, times(both(r0 + j), x))
      s1 = plus(s1, times(both(r1 + j), x))
      s2 = plus(s2, times(both(r2 + j), x))
      s3 = plus(s3, times(both(r3 + j), x))
    }
    putTwo(out, s0)
    putTwo(out + 2, s1)
    putTwo(out + 4, s2)
    putTwo(out + 6, s3)
  }
  for (; row < rows; row++) {
    let sum = two(sums + 2 * row)
    for (let j = 0; j < columns; j++) sum = plus(sum, times(both(matrix + row * stride + j), two(pair + 2 * j)))
    putTwo(sums + 2 * row, sum)
  }
}

export function pullByFour(bids: i32, byFour: i32, buyers: i32, products: i32, pulled: i32): void {
  for (let i = 0; i < products; i++) {
    let s0 = none()
    let s1 = none()
    let s2 = none()
    let s3 = none()
    let bid = bids + 2 * i * buyers
    for (let g = byFour; g < byFour + 4 * buyers; g += 4) {
      const x = two(bid)
      s0 = plus(s0, times(both(g), x))
      s1 = plus(s1, times(both(g + 1), x))
      s2 = plus(s2, times(both(g + 2), x))
      s3 = plus(s3, times(both(g + 3), x))
      bid += 2
    }
    const out = pulled + 8 * i
    putTwo(out, s0)
    putTwo(out + 2, s1)
    putTwo(out + 4, s2)
    putTwo(out + 6, s3)
  }
}
