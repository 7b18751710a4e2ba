import { at, number, put, putTwo, times, two } from './at'

/** Numbers of a table of factors, as `sampling/lognormal-factor.ts` lays it down. */
const knots: i32 = 4097

export function drawTable(inputs: i32, n: i32, first: i32, factors: i32, wanted: i32, sums: i32, out: i32): void {
  for (let j = 0; j < n; j++) put(sums + j, 0)
  let cell: i32 = 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const drawn = number(inputs + cell) * factorOf(wordOf(first, cell), factors)
      put(out + cell, drawn)
      put(sums + j, number(sums + j) + drawn)
      cell++
    }
  }
  for (let j = 0; j < n; j++) put(sums + j, number(sums + j) === 0 ? 0 : number(wanted + j) / number(sums + j))
  for (let i = 0; i < n; i++) {
    const row = out + i * n
    let j = 0
    for (; j + 1 < n; j += 2) putTwo(row + j, times(two(row + j), two(sums + j)))
    if (j < n) put(row + j, number(row + j) * number(sums + j))
  }
}

function wordOf(first: i32, cell: i32): i32 {
  let h = first + cell * <i32>0x85ebca77
  h = (h ^ <i32>(<u32>h >>> 16)) * <i32>0x85ebca6b
  h = (h ^ <i32>(<u32>h >>> 13)) * <i32>0xc2b2ae35
  return h ^ <i32>(<u32>h >>> 16)
}

function factorOf(word: i32, factors: i32): f64 {
  const part = <i32>(<u32>word >>> 20)
  if (part < 16) return between(factors + knots + <i32>(<u32>word >>> 12), word & 4095, 1.0 / 4096)
  if (part >= 4080) return between(factors + 2 * knots + <i32>(<u32>~word >>> 12), ~word & 4095, 1.0 / 4096)
  return between(factors + part, word & 1048575, 1.0 / 1048576)
}

function between(knot: i32, within: i32, share: f64): f64 {
  const here = number(knot)
  return here + (<f64>within + 0.5) * share * (load<f64>(at(knot), 8) - here)
}
