import { secondOfTwo } from '../sampling/hash.ts'
import { factorOfWord } from '../sampling/lognormal-factor.ts'
import type { Kernels } from './kernels.ts'

/** The same as `kernels/draws.ts` in plain TypeScript. */
export function twinDraws(heap: Float64Array): Pick<Kernels, 'drawTable'> {
  return {
    drawTable(inputs, n, first, factors, wanted, sums, out) {
      heap.fill(0, sums, sums + n)
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < n; j++) {
          const cell = i * n + j
          const drawn = heap[inputs + cell]! * factorOfWord(heap, factors, secondOfTwo(first, cell))
          heap[out + cell] = drawn
          heap[sums + j]! += drawn
        }
      }
      for (let j = 0; j < n; j++) heap[sums + j] = heap[sums + j] === 0 ? 0 : heap[wanted + j]! / heap[sums + j]!
      for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) heap[out + i * n + j]! *= heap[sums + j]!
    },
  }
}
