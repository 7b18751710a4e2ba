import { type SharedHeap, solverHeap } from '../kernels/heap.ts'
import { norm1 } from '../linear-algebra/norms.ts'
import { pairedMixing } from '../linear-algebra/paired-mixing.ts'
import { type DenseHeap, denseHeap } from './dense-heap.ts'
import type { DenseStructure } from './dense-operator.ts'
import { denseResidual } from './dense-residual.ts'
import { backwards, forwards, type Reading } from './dense-sweep.ts'
import type { Closures, PairSolver, RightSide, Solution, SolverOptions } from './input-operator.ts'
import { laneOf, layDownDemand, rightSide, type Spend } from './paired-right-sides.ts'

const lanes = [0, 1] as const

/** A pass that moves less than this share of the right side is followed by one that goes there only and measures what is left over. */
const measuredFrom = 1e-9
/** Passes that read the draft of a table that has one: until its rounding would show, and one that corrects the pass before. */
const draftPasses: readonly number[] = [1, 2, 3, 5]
/** The measured residual that ends the solution. */
const enough = 2e-13

/**
 * Solves two systems over a table that is written out side by side: symmetric block Gauss-Seidel with Anderson acceleration.
 *
 * @param spend household purchases, for the right side of a closed system
 */
export function denseSolvers(dense: DenseStructure, spend: Spend, shared: SharedHeap = solverHeap) {
  const heaps = new Map<number, ReturnType<typeof denseHeap>>()
  return (closures: Closures, options: SolverOptions): PairSolver => {
    const ready = heaps.get(options.depth) ?? denseHeap(dense, options.depth, shared)
    heaps.set(options.depth, ready)
    const solver: PairSolver = {
      solve(rightSides: readonly [RightSide, RightSide]) {
        const heap = ready(solver, closures)
        const scales = lanes.map((lane) => norm1(rightSide(rightSides[lane], closures[lane], spend)))
        for (const lane of lanes) layDownDemand(heap, dense.economies, rightSides[lane], closures[lane], lane)
        return iterate(heap, dense, scales, options)
      },
    }
    return solver
  }
}

/** Passes until what is left over of both systems is small enough; a system's passes do not depend on the other's. */
function iterate(heap: DenseHeap, dense: DenseStructure, scales: readonly number[], options: SolverOptions): [Solution, Solution] {
  const { numbers, kernels, at } = heap
  const judged = dense.economies * (dense.industries + 1)
  const size = dense.economies * dense.industries
  const mixing = pairedMixing(heap, at, judged + size, judged, options.depth)
  numbers.fill(0, at.state, at.state + 2 * (judged + size))
  const found: (Solution | null)[] = scales.map((scale) =>
    scale === 0 ? { output: new Float64Array(size), residual: 0, rounds: 0 } : null,
  )
  const measures: [boolean, boolean] = [false, false]
  const readingOf = (pass: number): Reading => (heap.hasDraft && draftPasses.includes(pass) ? 'draft' : 'table')
  if (heap.hasDraft) startFromNothing(heap, dense)
  for (let rounds = 1; ; rounds++) {
    const reading = readingOf(rounds)
    forwards(heap, dense, reading)
    backwards(heap, dense, reading, [!measures[0], !measures[1]])
    const left = measures.includes(true) ? denseResidual(heap, dense) : [0, 0]
    kernels.distance(at.image, at.state, judged, at.sums)
    const moved = [numbers[at.sums]!, numbers[at.sums + 1]!]
    for (const lane of lanes) {
      if (found[lane] !== null) continue
      const residual = left[lane]! / scales[lane]!
      if (measures[lane] && (residual <= enough || rounds >= options.mostRounds))
        found[lane] = { output: laneOf(numbers, at.image, size, lane), residual, rounds }
      if (measures[lane]) mixing.forget(lane)
      const stands = moved[lane]! <= measuredFrom * scales[lane]! || rounds + 1 >= options.mostRounds
      measures[lane] = !measures[lane] && stands && readingOf(rounds + 1) === 'table'
    }
    if (found[0] && found[1]) return [found[0], found[1]]
    mixing.next()
  }
}

/** Passes over a draft change what is known to be called for where nothing is made. */
function startFromNothing({ numbers, at }: DenseHeap, { economies, industries }: DenseStructure): void {
  const size = economies * industries
  for (const base of [at.baseForwards, at.baseBackwards]) numbers.fill(0, base, base + 2 * (size + economies))
  for (const calls of [at.callsBefore, at.callsAfter]) numbers.fill(0, calls, calls + 2 * size)
}
