import { both, minus, number, plus, put, putTwo, times, two } from './at'

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
