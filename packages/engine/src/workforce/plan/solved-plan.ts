import { type PlanProgramme, planProgramme } from './constraints.ts'
import { columnsOfFlows } from './flow-columns.ts'
import { type LinearSolver, objectiveOf } from './linear-programme.ts'
import { lowerBound } from './lower-bound.ts'
import { type PlanStage, stageCost } from './objectives.ts'
import { type PlanFlows, planFlows } from './plan-flows.ts'
import type { PlanProblem } from './problem.ts'
import { type StagedSolution, type StageOptions, solveInStages } from './stages.ts'

/** A problem solved: its programme, how the solver left each stage, and the plan as people. */
export interface SolvedPlan {
  readonly problem: PlanProblem
  readonly programme: PlanProgramme
  readonly staged: StagedSolution
  readonly flows: PlanFlows
  /** The stage whose best was not reached; null where all were. */
  readonly unfinished: PlanStage | null
  /** How far that stage may be from its best, share of it; null where nothing is left open or nothing is known. */
  readonly gap: number | null
  /** Post-months that stay unfilled from the date on by which all were to be filled; null where no date is wanted. */
  readonly missedAtDate: number | null
}

/** Less than this of a post-month is rounding. */
const rounding = 1e-6

/** Solves a plan in its stages and takes the solver's tolerance out of it. */
export function solvePlanProblem(problem: PlanProblem, solver: LinearSolver, options: StageOptions = {}): SolvedPlan {
  const programme = planProgramme(problem)
  const staged = solveInStages(programme, solver, options)
  const flows = planFlows(programme, staged.values)
  const last = staged.stages.at(-1)
  const unfinished = last && last.outcome.status !== 'optimal' ? last.stage : null
  return {
    problem,
    programme,
    staged,
    flows,
    unfinished,
    gap: unfinished === null ? null : gapOf(programme, flows, unfinished, last!.outcome.rowDuals),
    missedAtDate: missedAtDate(problem, flows),
  }
}

/** Whether no plan fills every post by the date that is wanted. */
export function missesDate({ missedAtDate }: SolvedPlan): boolean {
  return missedAtDate !== null && missedAtDate > rounding
}

/** (what the plan reaches − what no plan can be better than) / size of it */
function gapOf(programme: PlanProgramme, flows: PlanFlows, stage: PlanStage, rowDuals: Float64Array): number | null {
  const cost = stageCost(programme, stage)
  const reached = objectiveOf(cost, columnsOfFlows(programme, flows))
  const bound = lowerBound(programme, cost, rowDuals)
  return bound === null ? null : Math.max(0, reached - bound) / Math.max(1, Math.abs(reached), Math.abs(bound))
}

function missedAtDate({ by, steps, monthsPerStep, openings }: PlanProblem, { unfilled }: PlanFlows): number | null {
  if (by === null) return null
  let missed = 0
  openings.forEach((_, v) => {
    for (let t = by; t < steps; t++) missed += unfilled[v]![t]! * monthsPerStep
  })
  return missed
}
