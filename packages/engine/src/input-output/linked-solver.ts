import { type SharedHeap, solverHeap } from '../kernels/heap.ts'
import { norm1 } from '../linear-algebra/norms.ts'
import { pairedMixing } from '../linear-algebra/paired-mixing.ts'
import type { Closures, PairSolver, Solution, SolverOptions } from './input-operator.ts'
import { type LinkedHeap, linkedHeap } from './linked-heap.ts'
import type { TradeStructure } from './linked-operator.ts'
import { linkedResidual } from './linked-residual.ts'
import { laneOf, layDownDemand, putLane, rightSide, type Spend } from './paired-right-sides.ts'

const lanes = [0, 1] as const

/**
 * Solves two systems of linked economies side by side: block Gauss-Seidel with Anderson acceleration of what the economies import.
 *
 * @param spend household purchases, for the residual of a closed system
 */
export function linkedSolvers(trade: TradeStructure, perPool: Float64Array, spend: Spend, shared: SharedHeap = solverHeap) {
  const heaps = new Map<number, ReturnType<typeof linkedHeap>>()
  return (closures: Closures, options: SolverOptions): PairSolver => {
    const ready = heaps.get(options.depth) ?? linkedHeap(trade, perPool, options.depth, shared)
    heaps.set(options.depth, ready)
    const solver: PairSolver = {
      solve(rightSides) {
        const heap = ready(solver, closures)
        const rights = lanes.map((lane) => rightSide(rightSides[lane], closures[lane], spend))
        const scales = rights.map(norm1)
        for (const lane of lanes) layDownDemand(heap, trade.economies, rightSides[lane], closures[lane], lane)
        const found = iterate(heap, trade, scales, options)
        return withResiduals(heap, trade, found, rights, scales)
      },
    }
    return solver
  }
}

interface Found {
  readonly output: Float64Array
  readonly rounds: number
}

/** Passes until both systems stand still; each is taken as it was when it did. */
function iterate(heap: LinkedHeap, trade: TradeStructure, scales: readonly number[], options: SolverOptions): [Found, Found] {
  const { numbers, kernels, at } = heap
  const size = trade.economies * trade.industries
  const mixing = pairedMixing(heap, at, size, size, options.depth)
  numbers.fill(0, at.state, at.state + 2 * size)
  const found: (Found | null)[] = scales.map((scale) => (scale === 0 ? { output: new Float64Array(size), rounds: 0 } : null))
  for (let rounds = 1; found.includes(null); rounds++) {
    kernels.sweepLinked(at.sweep, trade.economies, trade.industries)
    kernels.distance(at.image, at.state, size, at.sums)
    const moved = [numbers[at.sums]!, numbers[at.sums + 1]!]
    for (const lane of lanes) {
      if (found[lane] !== null) continue
      if (moved[lane]! <= options.tolerance * scales[lane]! || rounds >= options.mostRounds)
        found[lane] = { output: laneOf(numbers, at.x, size, lane), rounds }
    }
    if (found.includes(null)) mixing.next()
  }
  return [found[0]!, found[1]!]
}

function withResiduals(
  heap: LinkedHeap,
  trade: TradeStructure,
  found: readonly [Found, Found],
  rights: readonly Float64Array[],
  scales: readonly number[],
): [Solution, Solution] {
  for (const lane of lanes) {
    putLane(heap.numbers, heap.at.x, lane, found[lane].output)
    putLane(heap.numbers, heap.at.demand, lane, rights[lane]!)
  }
  const left = linkedResidual(heap, trade)
  const [first, second] = lanes.map((lane) => ({ ...found[lane], residual: scales[lane] === 0 ? 0 : left[lane]! / scales[lane]! }))
  return [first!, second!]
}
