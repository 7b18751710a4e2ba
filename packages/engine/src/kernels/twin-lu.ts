import { factorise } from '../linear-algebra/lu.ts'
import type { Kernels } from './kernels.ts'

/** The same as `kernels/lu.ts` in plain TypeScript. */
export function twinLu(heap: Float64Array): Pick<Kernels, 'factorise' | 'lessThanOne' | 'solvePair'> {
  return {
    factorise(matrix, size, pivots, inverseDiagonal) {
      const view = heap.subarray(matrix, matrix + size * size)
      try {
        const lu = factorise(view, size)
        heap.set(lu.pivots, pivots)
        heap.set(lu.inverseDiagonal, inverseDiagonal)
        return 0
      } catch (error) {
        if (error instanceof RangeError) return size
        throw error
      }
    },
    lessThanOne(matrix, stride, size, block) {
      for (let i = 0; i < size; i++) {
        for (let j = 0; j < size; j++) heap[block + i * size + j] = -heap[matrix + i * stride + j]!
        heap[block + i * size + i]! += 1
      }
    },
    solvePair(matrix, size, pivots, inverseDiagonal, right) {
      exchange(heap, size, pivots, right)
      for (let first = 0; first < size; first += 4) {
        const end = Math.min(first + 4, size)
        for (let i = first; i < end; i++) subtractRow(heap, matrix + i * size, right, 0, first, i)
        for (let i = first + 1; i < end; i++) subtractTerms(heap, matrix + i * size, right, first, i, i)
      }
      for (let end = size; end > 0; end -= 4) {
        const first = Math.max(end - 4, 0)
        for (let i = first; i < end; i++) subtractRow(heap, matrix + i * size, right, end, size, i)
        for (let i = end - 1; i >= first; i--) {
          subtractTerms(heap, matrix + i * size, right, i + 1, end, i)
          heap[right + 2 * i]! *= heap[inverseDiagonal + i]!
          heap[right + 2 * i + 1]! *= heap[inverseDiagonal + i]!
        }
      }
    },
  }
}

function exchange(heap: Float64Array, size: number, pivots: number, right: number): void {
  for (let k = 0; k < size; k++) {
    const pivot = heap[pivots + k]!
    if (pivot === k) continue
    for (let lane = 0; lane < 2; lane++) {
      const held = heap[right + 2 * k + lane]!
      heap[right + 2 * k + lane] = heap[right + 2 * pivot + lane]!
      heap[right + 2 * pivot + lane] = held
    }
  }
}

/** Takes Σ_j row_j right_j off the element i, summed up first. */
function subtractRow(heap: Float64Array, row: number, right: number, from: number, to: number, i: number): void {
  let a = 0
  let b = 0
  for (let j = from; j < to; j++) {
    const factor = heap[row + j]!
    a += factor * heap[right + 2 * j]!
    b += factor * heap[right + 2 * j + 1]!
  }
  heap[right + 2 * i]! -= a
  heap[right + 2 * i + 1]! -= b
}

/** Takes row_j right_j off the element i, one after the other. */
function subtractTerms(heap: Float64Array, row: number, right: number, from: number, to: number, i: number): void {
  let a = heap[right + 2 * i]!
  let b = heap[right + 2 * i + 1]!
  for (let j = from; j < to; j++) {
    const factor = heap[row + j]!
    a -= factor * heap[right + 2 * j]!
    b -= factor * heap[right + 2 * j + 1]!
  }
  heap[right + 2 * i] = a
  heap[right + 2 * i + 1] = b
}
