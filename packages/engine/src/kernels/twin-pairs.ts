import type { Kernels } from './kernels.ts'

type PairKernels = Pick<
  Kernels,
  'sumOfProducts' | 'distance' | 'subtractTimes' | 'difference' | 'sumOfThree' | 'copyPairs' | 'sumsOfPairs' | 'apart'
>

/** The same as `kernels/pairs.ts` in plain TypeScript. */
export function twinPairs(heap: Float64Array): PairKernels {
  return {
    sumOfProducts(a, b, count, out) {
      heap[out] = productsOf(heap, a, b, count)
      heap[out + 1] = productsOf(heap, a + 1, b + 1, count)
    },
    distance(a, b, count, out) {
      heap[out] = distanceOf(heap, a, b, count)
      heap[out + 1] = distanceOf(heap, a + 1, b + 1, count)
    },
    subtractTimes(from, step, weight, count) {
      const first = heap[weight]!
      const second = heap[weight + 1]!
      for (let j = 0; j < 2 * count; j += 2) {
        heap[from + j]! -= first * heap[step + j]!
        heap[from + j + 1]! -= second * heap[step + j + 1]!
      }
    },
    difference(a, b, count, out) {
      for (let j = 0; j < 2 * count; j++) heap[out + j] = heap[a + j]! - heap[b + j]!
    },
    sumOfThree(a, b, c, count, out) {
      for (let j = 0; j < 2 * count; j++) heap[out + j] = heap[a + j]! + heap[b + j]! + heap[c + j]!
    },
    copyPairs(from, to, count) {
      heap.copyWithin(to, from, from + 2 * count)
    },
    sumsOfPairs(pairs, count, columns, out) {
      for (let k = 0; k < columns; k++) {
        const [from, into] = [pairs + 2 * count * k, out + 2 * count * (k >> 1) + (k & 1)]
        for (let i = 0; i < count; i++) {
          heap[into + 2 * i] = heap[from + 2 * i]! + heap[from + 2 * i + 1]!
          if (k % 2 === 0 && k === columns - 1) heap[into + 2 * i + 1] = 0
        }
      }
    },
    apart(pairs, count, first, second) {
      for (let k = 0; k < count; k++) {
        heap[first + k] = heap[pairs + 2 * k]!
        heap[second + k] = heap[pairs + 2 * k + 1]!
      }
    },
  }
}

/** Σ_k a_k b_k of one of the two, in four running sums. */
function productsOf(heap: Float64Array, a: number, b: number, count: number): number {
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let j = 0
  for (; j + 6 < 2 * count; j += 8) {
    s0 += heap[a + j]! * heap[b + j]!
    s1 += heap[a + j + 2]! * heap[b + j + 2]!
    s2 += heap[a + j + 4]! * heap[b + j + 4]!
    s3 += heap[a + j + 6]! * heap[b + j + 6]!
  }
  for (; j < 2 * count; j += 2) s0 += heap[a + j]! * heap[b + j]!
  return s0 + s1 + (s2 + s3)
}

/** Σ_k |a_k − b_k| of one of the two, in two running sums. */
function distanceOf(heap: Float64Array, a: number, b: number, count: number): number {
  let s0 = 0
  let s1 = 0
  let j = 0
  for (; j + 2 < 2 * count; j += 4) {
    s0 += Math.abs(heap[a + j]! - heap[b + j]!)
    s1 += Math.abs(heap[a + j + 2]! - heap[b + j + 2]!)
  }
  for (; j < 2 * count; j += 2) s0 += Math.abs(heap[a + j]! - heap[b + j]!)
  return s0 + s1
}
