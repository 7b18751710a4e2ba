import { at, both, minus, number, plus, put, putTwo, times, two } from './at'
import { rowsTimesPairs } from './columns'
import { rowsTimesPair } from './rows'

// @NOTE One call a host: its kernels, called one by one for each column, would take longer to call than to run. The places are those of `stepPlaces` in
// `src/kernels/twin-tables.ts`, by number.

export function hostStep(places: i32, n: i32, count: i32, second: i32): void {
  const drawn = <i32>number(places)
  const x = <i32>number(places + 11)
  const used = <i32>number(places + 16)
  const demand = <i32>number(places + 18)
  const stride = <i32>number(places + 19)
  memory.fill(at(used), 0, at(2 * n * count))
  rowsTimesPairs(drawn, n, n, n, x, count, used)
  if (second) {
    const called = <i32>number(places + 17)
    callsOf(places, <i32>number(places + 6), n, count, called, 2 * n)
    const y = <i32>number(places + 15)
    follow(places, n, count, called, y)
    rowsTimesPairs(drawn, n, n, n, y, count, used)
    for (let i = 0; i < 2 * n * count; i += 2) putTwo(x + i, plus(two(x + i), two(y + i)))
  }
  callsOf(places, <i32>number(places + 6), n, count, demand, stride)
  callsOf(places, <i32>number(places + 7), n, count, demand + 2 * n, stride)
}

function follow(places: i32, n: i32, count: i32, called: i32, y: i32): void {
  const labourIncome = <i32>number(places + 3)
  const perHome = <i32>number(places + 4)
  const wages = <i32>number(places + 5)
  const before = <i32>number(places + 12)
  const spent = <i32>number(places + 14)
  memory.fill(at(y), 0, at(2 * n * count))
  rowsTimesPairs(<i32>number(places + 1), n, n, n, called, count, y)
  for (let k = 0; k < count; k++) {
    const own = 2 * k * n
    const earned = earnedBy(labourIncome, y + own, n)
    summedUp(places, n, y + own, before + own)
    followSpending(perHome, wages, earned, called + own, n, y + own, before + own)
    put(spent + k, number(spent + k) + number(places + 20) * earned * number(places + 21))
  }
}

/** Use of the products that are not bought at home: it cannot be inferred from what is bought there. */
function summedUp(places: i32, n: i32, y: i32, use: i32): void {
  const inputs = <i32>number(places + 2)
  const products = <i32>number(places + 9)
  const count = <i32>number(places + 10)
  for (let p = 0; p < count; p++) {
    const i = <i32>number(products + p)
    rowsTimesPair(inputs + i * n, n, 1, n, y, use + 2 * i)
  }
}

function callsOf(places: i32, shares: i32, n: i32, count: i32, out: i32, stride: i32): void {
  const patterns = <i32>number(places + 8)
  const used = <i32>number(places + 16)
  const before = <i32>number(places + 12)
  const bought = <i32>number(places + 13)
  for (let k = 0; k < count; k++) {
    const own = 2 * k * n
    const spent = number(<i32>number(places + 14) + k)
    for (let i = 0; i < n; i++) {
      const b = f64x2.splat(number(bought + k * n + i))
      const drawn = f64x2.replace_lane(b, 1, spent * number(patterns + i))
      const held = f64x2.replace_lane(b, 1, spent * number(patterns + n + i))
      const first = times(both(shares + i), plus(two(used + own + 2 * i), drawn))
      putTwo(out + k * stride + 2 * i, minus(first, times(both(shares + n + i), plus(two(before + own + 2 * i), held))))
    }
  }
}

function earnedBy(labourIncome: i32, output: i32, n: i32): f64 {
  let sum: f64 = 0
  for (let i = 0; i < n; i++) sum += number(labourIncome + i) * (number(output + 2 * i) + number(output + 2 * i + 1))
  return sum
}

function followSpending(perHome: i32, wages: i32, earned: f64, called: i32, n: i32, output: i32, use: i32): void {
  for (let i = 0; i < n; i++) {
    const x = two(output + 2 * i)
    const spent = f64x2.replace_lane(f64x2.splat(0), 1, earned * number(wages + n + i))
    putTwo(use + 2 * i, plus(two(use + 2 * i), plus(times(both(perHome + i), minus(x, two(called + 2 * i))), spent)))
    putTwo(output + 2 * i, plus(x, f64x2.replace_lane(f64x2.splat(0), 1, earned * number(wages + i))))
  }
}
