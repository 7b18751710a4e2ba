import { at, number, plus, times } from './at'

/** Bytes of a number and of a pair of numbers. */
const one: usize = 8
const pairOfTwo: usize = 16

// @NOTE Rows are read from end to end, four at a time: read in stretches, one row after the other, each stretch would be waited for.

export function sumOfRows(table: i32, width: i32, rows: i32, weights: i32, first: i32, count: i32, out: i32): void {
  const long = at(2 * width)
  let into = at(out)
  for (let k = 0; k < count; k++) {
    let row = at(rows + <i32>number(first + k))
    let weight = at(weights + <i32>number(first + k))
    const end = at(rows + <i32>number(first + k + 1))
    memory.fill(into, 0, long)
    for (; row + 3 * one < end; row += 4 * one) {
      addFourRows(at(table), long, row, weight, into)
      weight += 4 * one
    }
    for (; row < end; row += one) {
      addRow(rowAt(at(table), long, row), long, v128.load_splat<f64>(weight), into)
      weight += one
    }
    into += long
  }
}

function rowAt(table: usize, long: usize, row: usize): usize {
  return table + long * <usize>(<i32>load<f64>(row))
}

function addFourRows(table: usize, long: usize, row: usize, weight: usize, into: usize): void {
  const w0 = v128.load_splat<f64>(weight)
  const w1 = v128.load_splat<f64>(weight, 8)
  const w2 = v128.load_splat<f64>(weight, 16)
  const w3 = v128.load_splat<f64>(weight, 24)
  let r0 = rowAt(table, long, row)
  let r1 = rowAt(table, long, row + one)
  let r2 = rowAt(table, long, row + 2 * one)
  let r3 = rowAt(table, long, row + 3 * one)
  for (const end = into + long; into < end; into += pairOfTwo) {
    let sum = plus(v128.load(into), times(w0, v128.load(r0)))
    sum = plus(sum, times(w1, v128.load(r1)))
    sum = plus(sum, times(w2, v128.load(r2)))
    v128.store(into, plus(sum, times(w3, v128.load(r3))))
    r0 += pairOfTwo
    r1 += pairOfTwo
    r2 += pairOfTwo
    r3 += pairOfTwo
  }
}

function addRow(row: usize, long: usize, weight: v128, into: usize): void {
  for (const end = into + long; into < end; into += pairOfTwo) {
    v128.store(into, plus(v128.load(into), times(weight, v128.load(row))))
    row += pairOfTwo
  }
}
