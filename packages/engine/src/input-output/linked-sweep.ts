import type { LinkedHeap } from './linked-heap.ts'
import type { TradeStructure } from './linked-operator.ts'

/**
 * One pass of block Gauss-Seidel over economies that trade through gravity pools, for two systems side by side: from the imports in `state`
 * to the outputs in `x` and the imports in `image`.
 *
 * An economy's block is solved exactly, its household along with it as a border. What it then uses of a product follows from its output,
 * t_i = (x_i − what others call for) / (1 − m_i), without touching its coefficients again, save where the home share is too small to divide by.
 */
export function linkedSweep(heap: LinkedHeap, { economies, industries: n }: TradeStructure): void {
  const { kernels, at, summedUp } = heap
  for (let c = 0; c < economies; c++) kernels.bidsOf(at.state + 2 * c * n, at.perPool + c * n, n, at.bids + 2 * c, 2 * economies)
  for (let first = 0; first < economies; first += 4) {
    kernels.pullByFour(at.bids, at.byFour + first * economies, economies, n, at.pulled)
    const end = Math.min(first + 4, economies)
    for (let d = first; d < end; d++) {
      const pulled = at.pulled + 2 * (d - first)
      const [from, pairs, x] = [d * n, 2 * d * n, at.x + 2 * d * n]
      kernels.callsFromAll(at.demand + pairs, at.capability + from, pulled, n, x, at.called)
      kernels.solvePair(at.factors + from * n, n, at.pivots + from, at.inverseDiagonal + from, x)
      kernels.closeHousehold(x, at.labourIncome + pairs, at.column + pairs, n, at.household + 8 * d)
      kernels.usedOf(x, at.called, at.perHome + from, n, at.used)
      kernels.sumUpUse(at.summedUp + from, summedUp[d]!, at.inputs + from * n, n, at.pattern + pairs, at.household + 8 * d + 6, x, at.used)
      kernels.importsOf(at.used, at.importShare + from, n, at.image + pairs)
      const next = at.attraction + d * economies + d + 1
      kernels.passOn(at.image + pairs, at.perPool + from, n, at.bids + 2 * d, 2 * economies, pulled + 2, next, end - d - 1)
    }
  }
}
