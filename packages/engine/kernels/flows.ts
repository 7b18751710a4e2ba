import { at, minus, number, plus, put, times, two } from './at'

export function addFlows(flows: i32, size: i32, rows: i32, uses: i32, costs: i32, most: i32): i32 {
  let odd = 0
  let row = 0
  for (; row + 3 < rows; row += 4) odd |= addFourRows(flows + row * size, size, uses + row, costs, most)
  for (; row < rows; row++) {
    for (let j = 0; j < size; j++) {
      const flow = number(flows + row * size + j)
      put(uses + row, number(uses + row) + flow)
      put(costs + j, number(costs + j) + flow)
      odd |= i32(flow < 0) | i32(flow > number(most + j))
    }
  }
  return odd
}

function addFourRows(flows: i32, size: i32, uses: i32, costs: i32, most: i32): i32 {
  let a = number(uses)
  let b = number(uses + 1)
  let c = number(uses + 2)
  let d = number(uses + 3)
  let odd = f64x2.splat(0)
  let r0 = at(flows)
  let r1 = r0 + at(size)
  let r2 = r1 + at(size)
  let r3 = r2 + at(size)
  let cost = at(costs)
  let limit = at(most)
  for (const end = r0 + at(size & ~1); r0 < end; r0 += 16) {
    const p = v128.load(r0)
    const q = v128.load(r1)
    const r = v128.load(r2)
    const s = v128.load(r3)
    a = a + f64x2.extract_lane(p, 0) + f64x2.extract_lane(p, 1)
    b = b + f64x2.extract_lane(q, 0) + f64x2.extract_lane(q, 1)
    c = c + f64x2.extract_lane(r, 0) + f64x2.extract_lane(r, 1)
    d = d + f64x2.extract_lane(s, 0) + f64x2.extract_lane(s, 1)
    v128.store(cost, plus(plus(plus(plus(v128.load(cost), p), q), r), s))
    const largest = v128.load(limit)
    odd = v128.or(v128.or(odd, v128.or(isOdd(p, largest), isOdd(q, largest))), v128.or(isOdd(r, largest), isOdd(s, largest)))
    r1 += 16
    r2 += 16
    r3 += 16
    cost += 16
    limit += 16
  }
  let oddAtEnd = 0
  if (size % 2 === 1) {
    const p = load<f64>(r0)
    const q = load<f64>(r1)
    const r = load<f64>(r2)
    const s = load<f64>(r3)
    a += p
    b += q
    c += r
    d += s
    store<f64>(cost, load<f64>(cost) + p + q + r + s)
    const largest = load<f64>(limit)
    oddAtEnd = i32(p < 0) | i32(q < 0) | i32(r < 0) | i32(s < 0) | i32(p > largest) | i32(q > largest) | i32(r > largest) | i32(s > largest)
  }
  put(uses, a)
  put(uses + 1, b)
  put(uses + 2, c)
  put(uses + 3, d)
  return oddAtEnd | i32(v128.any_true(odd))
}

function isOdd(flow: v128, largest: v128): v128 {
  return v128.or(f64x2.lt(flow, f64x2.splat(0)), f64x2.gt(flow, largest))
}

export function toCoefficients(flows: i32, size: i32, rows: i32, output: i32, home: i32, outside: i32, rounding: i32): void {
  let row = 0
  for (; row + 3 < rows; row += 4) fourRowsToCoefficients(flows + row * size, size, output, home + row, outside, rounding)
  for (; row < rows; row++) {
    const share = number(home + row)
    for (let j = 0; j < size; j++) {
      const x = number(output + j)
      const a = x > 0 ? number(flows + row * size + j) / x : 0
      put(flows + row * size + j, share * a)
      put(outside + j, number(outside + j) + (1 - share) * a)
      put(rounding + j, number(rounding + j) - a)
    }
  }
}

function fourRowsToCoefficients(flows: i32, size: i32, output: i32, home: i32, outside: i32, rounding: i32): void {
  const h0 = number(home)
  const h1 = number(home + 1)
  const h2 = number(home + 2)
  const h3 = number(home + 3)
  let j = 0
  for (; j + 1 < size; j += 2) {
    const x = two(output + j)
    const some = f64x2.gt(x, f64x2.splat(0))
    const place = at(flows + j)
    const a = v128.and(some, f64x2.div(v128.load(place), x))
    const b = v128.and(some, f64x2.div(v128.load(place + at(size)), x))
    const c = v128.and(some, f64x2.div(v128.load(place + at(2 * size)), x))
    const d = v128.and(some, f64x2.div(v128.load(place + at(3 * size)), x))
    v128.store(place, times(f64x2.splat(h0), a))
    v128.store(place + at(size), times(f64x2.splat(h1), b))
    v128.store(place + at(2 * size), times(f64x2.splat(h2), c))
    v128.store(place + at(3 * size), times(f64x2.splat(h3), d))
    const fromHere = plus(plus(two(outside + j), times(f64x2.splat(1 - h0), a)), times(f64x2.splat(1 - h1), b))
    v128.store(at(outside + j), plus(plus(fromHere, times(f64x2.splat(1 - h2), c)), times(f64x2.splat(1 - h3), d)))
    v128.store(at(rounding + j), minus(minus(minus(minus(two(rounding + j), a), b), c), d))
  }
  for (; j < size; j++) {
    const x = number(output + j)
    for (let row = 0; row < 4; row++) {
      const place = flows + row * size + j
      const share = number(home + row)
      const a = x > 0 ? number(place) / x : 0
      put(place, share * a)
      put(outside + j, number(outside + j) + (1 - share) * a)
      put(rounding + j, number(rounding + j) - a)
    }
  }
}
