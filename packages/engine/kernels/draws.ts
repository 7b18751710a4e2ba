import { at, minus, number, plus, put, putTwo, times, two } from './at'

/** Numbers of a table of factors, as `sampling/lognormal-factor.ts` lays it down. */
const knots: i32 = 4097
/** Parts at either end that are divided again. */
const divided: i32 = 16

// @NOTE Four cells are hashed at a time; nearly always all four lie where the knots are far apart, and are interpolated two by two.

export function drawTable(inputs: i32, n: i32, first: i32, factors: i32, wanted: i32, sums: i32, out: i32): void {
  for (let j = 0; j < n; j++) put(sums + j, 0)
  for (let i = 0; i < n; i++) {
    const row = i * n
    let j = 0
    for (; j + 3 < n; j += 4) {
      const words = fourWords(first, row + j)
      const parts = i32x4.shr_u(words, 20)
      if (v128.any_true(i32x4.ge_u(i32x4.sub(parts, i32x4.splat(divided)), i32x4.splat(4096 - 2 * divided)))) {
        for (let k = j; k < j + 4; k++) drawCell(inputs + row + k, factorOf(wordOf(first, row + k), factors), sums + k, out + row + k)
        continue
      }
      const within = v128.and(words, i32x4.splat(1048575))
      const low = twoFactors(factors, i32x4.extract_lane(parts, 0), i32x4.extract_lane(parts, 1), f64x2.convert_low_i32x4_s(within))
      const others = f64x2.convert_low_i32x4_s(i32x4.shuffle(within, within, 2, 3, 2, 3))
      const high = twoFactors(factors, i32x4.extract_lane(parts, 2), i32x4.extract_lane(parts, 3), others)
      drawTwo(inputs + row + j, low, sums + j, out + row + j)
      drawTwo(inputs + row + j + 2, high, sums + j + 2, out + row + j + 2)
    }
    for (; j < n; j++) drawCell(inputs + row + j, factorOf(wordOf(first, row + j), factors), sums + j, out + row + j)
  }
  for (let j = 0; j < n; j++) put(sums + j, number(sums + j) === 0 ? 0 : number(wanted + j) / number(sums + j))
  for (let i = 0; i < n; i++) {
    const row = out + i * n
    let j = 0
    for (; j + 1 < n; j += 2) putTwo(row + j, times(two(row + j), two(sums + j)))
    if (j < n) put(row + j, number(row + j) * number(sums + j))
  }
}

function drawCell(input: i32, factor: f64, sum: i32, out: i32): void {
  const drawn = number(input) * factor
  put(out, drawn)
  put(sum, number(sum) + drawn)
}

function drawTwo(input: i32, factor: v128, sum: i32, out: i32): void {
  const drawn = times(two(input), factor)
  putTwo(out, drawn)
  putTwo(sum, plus(two(sum), drawn))
}

/** Between the knots of two parts and the next ones. */
function twoFactors(factors: i32, part: i32, other: i32, within: v128): v128 {
  const a = two(factors + part)
  const b = two(factors + other)
  const here = v128.shuffle<f64>(a, b, 0, 2)
  const share = times(plus(within, f64x2.splat(0.5)), f64x2.splat(1.0 / 1048576))
  return plus(here, times(share, minus(v128.shuffle<f64>(a, b, 1, 3), here)))
}

function fourWords(first: i32, cell: i32): v128 {
  const cells = i32x4.add(i32x4.splat(cell), i32x4(0, 1, 2, 3))
  let h = i32x4.add(i32x4.splat(first), i32x4.mul(cells, i32x4.splat(<i32>0x85ebca77)))
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 16)), i32x4.splat(<i32>0x85ebca6b))
  h = i32x4.mul(v128.xor(h, i32x4.shr_u(h, 13)), i32x4.splat(<i32>0xc2b2ae35))
  return v128.xor(h, i32x4.shr_u(h, 16))
}

function wordOf(first: i32, cell: i32): i32 {
  let h = first + cell * <i32>0x85ebca77
  h = (h ^ <i32>(<u32>h >>> 16)) * <i32>0x85ebca6b
  h = (h ^ <i32>(<u32>h >>> 13)) * <i32>0xc2b2ae35
  return h ^ <i32>(<u32>h >>> 16)
}

function factorOf(word: i32, factors: i32): f64 {
  const part = <i32>(<u32>word >>> 20)
  if (part < divided) return between(factors + knots + <i32>(<u32>word >>> 12), word & 4095, 1.0 / 4096)
  if (part >= 4096 - divided) return between(factors + 2 * knots + <i32>(<u32>~word >>> 12), ~word & 4095, 1.0 / 4096)
  return between(factors + part, word & 1048575, 1.0 / 1048576)
}

function between(knot: i32, within: i32, share: f64): f64 {
  const here = number(knot)
  return here + (<f64>within + 0.5) * share * (load<f64>(at(knot), 8) - here)
}
