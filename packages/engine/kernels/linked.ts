import { at, both, minus, number, plus, put, putTwo, times, two } from './at'

export function homeBlock(inputs: i32, importShare: i32, n: i32, block: i32): void {
  for (let i = 0; i < n; i++) {
    const home = number(importShare + i) - 1
    const row = i * n
    let j = 0
    for (; j + 1 < n; j += 2) putTwo(block + row + j, times(f64x2.splat(home), two(inputs + row + j)))
    if (j < n) put(block + row + j, home * number(inputs + row + j))
    put(block + row + i, number(block + row + i) + 1)
  }
}

export function callsFromAll(demand: i32, capability: i32, pulled: i32, n: i32, right: i32, called: i32): void {
  for (let i = 0; i < n; i++) {
    const sum = plus(two(demand + 2 * i), times(both(capability + i), two(pulled + 8 * i)))
    putTwo(right + 2 * i, sum)
    putTwo(called + 2 * i, sum)
  }
}

export function closeHousehold(output: i32, labour: i32, column: i32, n: i32, household: i32): void {
  let earned = two(household)
  for (let i = 0; i < 2 * n; i += 2) earned = plus(earned, times(two(labour + i), two(output + i)))
  const y = f64x2.div(earned, two(household + 2))
  for (let i = 0; i < 2 * n; i += 2) putTwo(output + i, plus(two(output + i), times(two(column + i), y)))
  putTwo(household + 6, times(two(household + 4), y))
}

export function usedOf(output: i32, called: i32, perHome: i32, n: i32, used: i32): void {
  for (let i = 0; i < n; i++) putTwo(used + 2 * i, times(minus(two(output + 2 * i), two(called + 2 * i)), both(perHome + i)))
}

export function sumUpUse(products: i32, count: i32, inputs: i32, n: i32, pattern: i32, spending: i32, output: i32, used: i32): void {
  const spent = two(spending)
  const end = at(output + 2 * n)
  let k = 0
  for (; k + 3 < count; k += 4) {
    const i0 = <i32>number(products + k)
    const i1 = <i32>number(products + k + 1)
    const i2 = <i32>number(products + k + 2)
    const i3 = <i32>number(products + k + 3)
    let s0 = times(two(pattern + 2 * i0), spent)
    let s1 = times(two(pattern + 2 * i1), spent)
    let s2 = times(two(pattern + 2 * i2), spent)
    let s3 = times(two(pattern + 2 * i3), spent)
    let r0 = at(inputs + i0 * n)
    let r1 = at(inputs + i1 * n)
    let r2 = at(inputs + i2 * n)
    let r3 = at(inputs + i3 * n)
    for (let p = at(output); p < end; p += 16) {
      const x = v128.load(p)
      s0 = plus(s0, times(v128.load_splat<f64>(r0), x))
      s1 = plus(s1, times(v128.load_splat<f64>(r1), x))
      s2 = plus(s2, times(v128.load_splat<f64>(r2), x))
      s3 = plus(s3, times(v128.load_splat<f64>(r3), x))
      r0 += 8
      r1 += 8
      r2 += 8
      r3 += 8
    }
    putTwo(used + 2 * i0, s0)
    putTwo(used + 2 * i1, s1)
    putTwo(used + 2 * i2, s2)
    putTwo(used + 2 * i3, s3)
  }
  for (; k < count; k++) {
    const i = <i32>number(products + k)
    let sum = times(two(pattern + 2 * i), spent)
    let row = at(inputs + i * n)
    for (let p = at(output); p < end; p += 16) {
      sum = plus(sum, times(v128.load_splat<f64>(row), v128.load(p)))
      row += 8
    }
    putTwo(used + 2 * i, sum)
  }
}

export function importsOf(used: i32, importShare: i32, n: i32, coupling: i32): void {
  for (let i = 0; i < n; i++) putTwo(coupling + 2 * i, times(both(importShare + i), two(used + 2 * i)))
}

export function passOn(coupling: i32, perPool: i32, n: i32, bids: i32, stride: i32, pulled: i32, attraction: i32, others: i32): void {
  for (let i = 0; i < n; i++) {
    const place = bids + i * stride
    const bid = times(two(coupling + 2 * i), both(perPool + i))
    const change = minus(bid, two(place))
    putTwo(place, bid)
    for (let s = 0; s < others; s++) {
      const seen = pulled + 8 * i + 2 * s
      putTwo(seen, plus(two(seen), times(both(attraction + s), change)))
    }
  }
}

export function bidsOf(coupling: i32, perPool: i32, n: i32, bids: i32, stride: i32): void {
  for (let i = 0; i < n; i++) putTwo(bids + i * stride, times(two(coupling + 2 * i), both(perPool + i)))
}

export function leftOver(right: i32, output: i32, used: i32, count: i32, sum: i32): void {
  let left = two(sum)
  for (let k = 0; k < 2 * count; k += 2) left = plus(left, f64x2.abs(plus(minus(two(right + k), two(output + k)), two(used + k))))
  putTwo(sum, left)
}
