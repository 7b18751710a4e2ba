import type { PlanProblem } from './problem.ts'
import type { PlanVariables } from './variables.ts'

/** So many moves lead to an opening before the others are looked at. */
const movesAtFirst = 6

/**
 * Columns that a first attempt at a large plan can do without: the starts of all moves to an opening but the nearest few. Most posts are filled
 * by those; a solver that lets the others in afterwards has few of them left to bring in.
 */
export function spareColumns({ openings, moves }: PlanProblem, { starts }: PlanVariables): Int32Array {
  const toOpening: number[][] = openings.map(() => [])
  moves.forEach(({ opening }, j) => {
    toOpening[opening]!.push(j)
  })
  const farther = toOpening.flatMap((own) => own.sort((i, j) => moves[i]!.distance - moves[j]!.distance || i - j).slice(movesAtFirst))
  return Int32Array.from(farther.flatMap((j) => starts[j]!.steps.map((_, k) => starts[j]!.first + k)))
}
