import type { PlanProgramme } from './constraints.ts'
import { type LinearSolver, objectiveOf, type SolverOutcome, type SolverVertex } from './linear-programme.ts'
import { type PlanStage, planStages, stageCost } from './objectives.ts'

/** One stage as it was left. */
export interface StageResult {
  readonly stage: PlanStage
  readonly outcome: SolverOutcome
  /** What was minimised, at its least. */
  readonly objective: number
}

export interface StagedSolution {
  /** The stages that were solved, in their order; the last one ended the plan. */
  readonly stages: readonly StageResult[]
  /** The values after the last stage that gave any. */
  readonly values: Float64Array
  readonly iterations: number
  /** Where the last stage stands; null where it stands on no vertex. */
  readonly vertex: SolverVertex | null
}

export interface StageOptions {
  /** The stages that are wanted; if absent, those of a plan. */
  readonly wanted?: readonly PlanStage[]
  /** A plan of the same shape and nearly the same numbers: each stage starts from where it stood in that one. */
  readonly from?: StagedSolution | null
}

const stagesOfPlan: readonly PlanStage[] = planStages.filter((stage) => stage !== 'spent')

/** Smaller duals are the solver's noise: what they hold back is left free. */
const noDual = 1e-7

/**
 * Solves one objective after the other, each on the optimal face of those before: a column or row whose dual is not zero cannot move without
 * making an earlier objective worse, so it is held where it stands, and all others are free. Every point of the face is optimal for the earlier objectives,
 * so each stays within the solver's tolerance of its best, far inside the 1e-6 that MODEL.md 9 allows.
 *
 * A stage that does not reach its optimum ends the plan: the stages after it have no face to stand on.
 */
export function solveInStages(
  plan: PlanProgramme,
  solver: LinearSolver,
  { wanted = stagesOfPlan, from = null }: StageOptions = {},
): StagedSolution {
  const { programme, problem } = plan
  const bounds = {
    lower: programme.lower.slice(),
    upper: programme.upper.slice(),
    rowLower: programme.rowLower.slice(),
    rowUpper: programme.rowUpper.slice(),
  }
  const session = solver.open(programme)
  const stages: StageResult[] = []
  let values = new Float64Array(programme.columns)
  let iterations = 0
  let vertex: SolverVertex | null = null
  try {
    for (const stage of planStages) {
      if (!wanted.includes(stage) || (stage === 'date' && problem.by === null)) continue
      const cost = stageCost(plan, stage)
      const before = from?.stages.find((own) => own.stage === stage)?.outcome.vertex
      const outcome = session.minimise(cost, bounds, before)
      iterations += outcome.iterations
      stages.push({ stage, outcome, objective: objectiveOf(cost, outcome.values) })
      if (outcome.status === 'optimal' || outcome.status === 'limit') values = outcome.values.slice()
      vertex = outcome.vertex
      if (outcome.status !== 'optimal') break
      holdFace(plan, cost, outcome, bounds)
    }
  } finally {
    session.close()
  }
  return { stages, values, iterations, vertex }
}

function holdFace(
  { programme }: PlanProgramme,
  cost: Float64Array,
  { values, columnDuals, rowDuals }: SolverOutcome,
  bounds: Parameters<ReturnType<LinearSolver['open']>['minimise']>[1],
): void {
  let largest = 0
  for (const c of cost) largest = Math.max(largest, Math.abs(c))
  const zero = noDual * Math.max(1, largest)
  for (let j = 0; j < programme.columns; j++) {
    if (Math.abs(columnDuals[j]!) <= zero) continue
    const held = columnDuals[j]! > 0 ? bounds.lower[j]! : bounds.upper[j]!
    const at = Number.isFinite(held) ? held : values[j]!
    bounds.lower[j] = at
    bounds.upper[j] = at
  }
  for (let i = 0; i < programme.rows; i++) {
    if (Math.abs(rowDuals[i]!) <= zero) continue
    const held = rowDuals[i]! > 0 ? bounds.rowLower[i]! : bounds.rowUpper[i]!
    if (!Number.isFinite(held)) continue
    bounds.rowLower[i] = held
    bounds.rowUpper[i] = held
  }
}
