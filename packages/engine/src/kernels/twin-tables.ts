import type { Kernels } from './kernels.ts'

/** The same as `kernels/tables.ts` in plain TypeScript. */
export function twinTables(heap: Float64Array): Pick<Kernels, 'callsOf' | 'earnedBy' | 'followSpending'> {
  return {
    callsOf(shares, patterns, used, before, bought, spent, n, out) {
      for (let i = 0; i < n; i++) {
        const [drawn, held, b] = [heap[shares + i]!, heap[shares + n + i]!, heap[bought + i]!]
        const [pattern, heldPattern] = [heap[patterns + i]!, heap[patterns + n + i]!]
        const [a, aBefore] = [heap[used + 2 * i]!, heap[before + 2 * i]!]
        const [c, cBefore] = [heap[used + 2 * i + 1]!, heap[before + 2 * i + 1]!]
        heap[out + 2 * i] = drawn * (a + b) - held * (aBefore + b)
        heap[out + 2 * i + 1] = drawn * (c + spent * pattern) - held * (cBefore + spent * heldPattern)
      }
    },
    earnedBy(labourIncome, output, n) {
      let sum = 0
      for (let i = 0; i < n; i++) sum += heap[labourIncome + i]! * (heap[output + 2 * i]! + heap[output + 2 * i + 1]!)
      return sum
    },
    followSpending(perHome, wages, earned, called, n, output, use) {
      for (let i = 0; i < n; i++) {
        const all = heap[perHome + i]!
        const [x, second] = [heap[output + 2 * i]!, heap[output + 2 * i + 1]!]
        const more = all * (second - heap[called + 2 * i + 1]!) + earned * heap[wages + n + i]!
        heap[use + 2 * i]! += all * (x - heap[called + 2 * i]!)
        heap[use + 2 * i + 1]! += more
        heap[output + 2 * i + 1] = second + earned * heap[wages + i]!
      }
    },
  }
}
