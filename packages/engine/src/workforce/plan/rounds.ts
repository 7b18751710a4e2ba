import type { LinearSolver } from './linear-programme.ts'
import { planMonths } from './plan-months.ts'
import { type PlanProblemInputs, planProblem } from './plan-problem.ts'
import { type SolvedPlan, solvePlanProblem } from './solved-plan.ts'
import type { StagedSolution } from './stages.ts'

export interface PlanRounds {
  readonly solved: SolvedPlan
  readonly rounds: number
  readonly converged: boolean
  /** Largest change of labour per unit in the last round, share. */
  readonly change: number
  /** φ by month. */
  readonly filled: Float64Array
}

const mostRounds = 20
const smallestChange = 1e-3

/**
 * The plan and the labour a unit takes, in turns: people who are missing lower output, less output teaches less, and labour a unit stays higher, which
 * asks for more people. Ends when labour per unit moves by no more than 0.1 %, and after 20 rounds in any case.
 *
 * @see MODEL.md 4.3 and 9
 */
export function planInRounds(inputs: Omit<PlanProblemInputs, 'months'>, solver: LinearSolver): PlanRounds {
  const { project, values, monthsPerStep } = inputs
  let months = planMonths(project, values, null)
  let from: StagedSolution | null = null
  for (let round = 1; ; round++) {
    const solved = solvePlanProblem(planProblem({ ...inputs, months }), solver, { from })
    from = solved.staged
    const filled = Float64Array.from({ length: project.months }, (_, m) => solved.flows.output[Math.floor(m / monthsPerStep)]!)
    const next = planMonths(project, values, filled)
    const change = largestChange(months.labour, next.labour)
    const converged = change <= smallestChange
    if (converged || round === mostRounds) return { solved, rounds: round, converged, change, filled }
    months = next
  }
}

function largestChange(before: Float64Array, after: Float64Array): number {
  let largest = 0
  for (let t = 0; t < before.length; t++) largest = Math.max(largest, Math.abs(after[t]! / before[t]! - 1))
  return largest
}
