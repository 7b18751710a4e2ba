import type { Kernels } from './kernels.ts'

const group = 4
const stretch = 64

/** The same as `kernels/draft.ts` in plain TypeScript. */
export function twinDraft(heap: Float64Array): Pick<Kernels, 'draftOf' | 'draftTimesPair'> {
  const singles = new Float32Array(heap.buffer)
  return {
    draftOf(matrix, stride, rows, columns, draft) {
      for (let row = 0; row < rows; row += group) {
        let place = 2 * draft + row * columns
        for (let j = 0; j < columns; j++) {
          for (let i = row; i < row + group; i++) singles[place++] = i < rows ? heap[matrix + i * stride + j]! : 0
        }
      }
    },
    draftTimesPair(draft, stride, rows, from, columns, pair, sums) {
      for (let row = 0; row < rows; row++) {
        const place = 2 * draft + group * (((row - (row % group)) / group) * stride + from) + (row % group)
        for (let first = 0; first < columns; first += stretch) {
          const end = Math.min(first + stretch, columns)
          for (let lane = 0; lane < 2; lane++) heap[sums + 2 * row + lane]! += stretchOf(place, first, end, pair + lane)
        }
      }
    },
  }

  /** Σ_j m_j x_j of one row and one system over a stretch of columns, in single precision. */
  function stretchOf(place: number, first: number, end: number, pair: number): number {
    let sum = 0
    for (let j = first; j < end; j++) {
      sum = Math.fround(sum + Math.fround(singles[place + group * j]! * Math.fround(heap[pair + 2 * j]!)))
    }
    return sum
  }
}
