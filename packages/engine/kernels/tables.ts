import { both, minus, number, plus, putTwo, times, two } from './at'

export function callsOf(shares: i32, patterns: i32, used: i32, before: i32, bought: i32, spent: f64, n: i32, out: i32): void {
  for (let i = 0; i < n; i++) {
    const b = f64x2.splat(number(bought + i))
    const drawn = f64x2.replace_lane(b, 1, spent * number(patterns + i))
    const held = f64x2.replace_lane(b, 1, spent * number(patterns + n + i))
    const first = times(both(shares + i), plus(two(used + 2 * i), drawn))
    putTwo(out + 2 * i, minus(first, times(both(shares + n + i), plus(two(before + 2 * i), held))))
  }
}

export function earnedBy(labourIncome: i32, output: i32, n: i32): f64 {
  let sum: f64 = 0
  for (let i = 0; i < n; i++) sum += number(labourIncome + i) * (number(output + 2 * i) + number(output + 2 * i + 1))
  return sum
}

export function followSpending(perHome: i32, wages: i32, earned: f64, called: i32, n: i32, output: i32, use: i32): void {
  for (let i = 0; i < n; i++) {
    const x = two(output + 2 * i)
    const spent = f64x2.replace_lane(f64x2.splat(0), 1, earned * number(wages + n + i))
    putTwo(use + 2 * i, plus(two(use + 2 * i), plus(times(both(perHome + i), minus(x, two(called + 2 * i))), spent)))
    putTwo(output + 2 * i, plus(x, f64x2.replace_lane(f64x2.splat(0), 1, earned * number(wages + i))))
  }
}
