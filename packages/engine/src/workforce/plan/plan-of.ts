import type { Project } from '../../demand/project.ts'
import type { ReferenceModel } from '../../reference-model.ts'
import type { LinearSolver } from './linear-programme.ts'
import { planMonths } from './plan-months.ts'
import { planMoveJudge } from './plan-moves.ts'
import { type PlanProblemInputs, type PlanQuestion, planProblem } from './plan-problem.ts'
import type { ProjectPlan } from './project-plan.ts'
import { type PlanRounds, planInRounds } from './rounds.ts'
import { planVariables } from './variables.ts'

/** Lengths of a step that are tried, months. */
const stepLengths = [1, 2, 3, 6, 12]
/** A programme with more columns takes a coarser step: beyond it the interior point method needs tens of seconds. */
const mostColumns = 30_000

/**
 * The retraining plan of a project: who takes which post, when, by which course; rounds between the plan and the labour a unit takes included.
 *
 * @param values of the assumptions of the project, central ones
 * @see MODEL.md 9
 */
export function planOf(
  project: Project,
  values: Float64Array,
  plan: ProjectPlan,
  model: ReferenceModel,
  solver: LinearSolver,
  question: PlanQuestion = {},
): PlanRounds {
  if (!model.moves) throw new Error('The model version knows nothing of moves between occupations.')
  const inputs = {
    project,
    values,
    plan,
    economies: model.economies.economies,
    judge: planMoveJudge(model.moves(), plan),
    question,
  }
  return planInRounds({ ...inputs, monthsPerStep: stepLength(inputs) }, solver)
}

/** The shortest step that keeps the programme within its size. */
function stepLength(inputs: Omit<PlanProblemInputs, 'months' | 'monthsPerStep'>): number {
  const months = planMonths(inputs.project, inputs.values, null)
  const fits = (monthsPerStep: number) => planVariables(planProblem({ ...inputs, months, monthsPerStep })).count <= mostColumns
  return stepLengths.find(fits) ?? stepLengths.at(-1)!
}
