import { type Finding, finding, type PlanStatus, type RetrainingPlan, type Scenario } from '@shiftwork/contracts'
import {
  centralValues,
  chosenOf,
  type LinearSolver,
  meanPay,
  missesDate,
  type PlanRounds,
  type Project,
  planConflicts,
  planDuals,
  planFigures,
  planOf,
  preparePlan,
  prepareProject,
} from '@shiftwork/engine'
import { inOneOrder, scenarioHash } from '../keys.ts'
import type { Model } from '../model.ts'
import { planFrontier } from './frontier.ts'
import { planInputsHash } from './plan-inputs.ts'
import { solvedAgain } from './solved-again.ts'

/** What is asked of a plan beside what the scenario says. */
export interface PlanRequest {
  /** Most that is spent on courses and stipends over the horizon, scenario currency. */
  readonly budget?: number | undefined
  /** Whether the frontier of budget against filled posts is wanted. */
  readonly frontier?: boolean | undefined
  /** Whether what is scarce is solved again with more of it; it is if absent. */
  readonly again?: boolean | undefined
}

/** A project with its plan found, before it is told. */
interface PlannedProject {
  readonly project: Project
  readonly values: Float64Array
  readonly rounds: PlanRounds
}

/** How many are kept: what is asked next is mostly about the same plan. */
const mostKept = 3

/** Finds the plan of a scenario, in this thread: it may take seconds. What was found last is kept, for a second question or another scenario with the same plan. */
export function planFinder(model: Model, solver: LinearSolver): (given: Scenario, budget: number | null) => PlannedProject | null {
  const kept = new Map<string, PlanRounds>()
  return (given, budget) => {
    const scenario = inOneOrder(given)
    const { project } = prepareProject(scenario, model.reference)
    const plan = preparePlan(scenario, model.reference)
    if (!project || !plan) return null
    const values = centralValues(project.assumptions)
    const name = `${planInputsHash(scenario)} ${budget}`
    const rounds = kept.get(name) ?? planOf(project, values, plan, model.reference, solver, { budget })
    kept.set(name, rounds)
    if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
    return { project, values, rounds }
  }
}

/**
 * The retraining plan of a scenario without errors, in this thread: it may take seconds.
 *
 * @param find finds the plan, anew if not given
 * @returns null where the scenario has no pools
 */
export function makePlan(
  scenario: Scenario,
  model: Model,
  solver: LinearSolver,
  request: PlanRequest = {},
  find = planFinder(model, solver),
): RetrainingPlan | null {
  const found = find(scenario, request.budget ?? null)
  if (!found) return null
  const { project, values, rounds } = found
  const { solved } = rounds
  const meanOf = (place: string) => {
    const post = project.posts.find((own) => own.place.code === place)
    return post && meanPay(project, values, model.reference, post.host)
  }
  const duals = planDuals(solved)
  const figures = planFigures(solved, meanOf)
  return {
    format: 1,
    key: { scenario: scenarioHash(scenario), model: model.hash, engine: model.engine },
    start: project.start,
    months: project.months,
    unit: `${scenario.currency}, prices of ${chosenOf(scenario.priceYear).central}`,
    status: statusOf(rounds),
    ...figures,
    duals: request.again === false ? duals : solvedAgain(solved, duals, solver),
    ...(request.frontier ? { frontier: planFrontier(rounds, solver) } : {}),
    notes: planNotes(project, rounds, figures),
  }
}

function statusOf({ solved, rounds, converged, change }: PlanRounds): PlanStatus {
  const missed = missesDate(solved)
  return {
    kind: solved.unfinished !== null ? 'feasible' : missed ? 'infeasible' : 'optimal',
    stage: solved.unfinished,
    gap: solved.gap,
    iterations: solved.staged.iterations,
    rounds,
    converged,
    change,
    cleaned: solved.flows.cleaned,
    conflicts: missed ? planConflicts(solved) : [],
  }
}

function planNotes(
  { months }: Project,
  { solved, rounds, converged, change }: PlanRounds,
  figures: Pick<RetrainingPlan, 'openings'>,
): Finding[] {
  const notes: Finding[] = []
  const say = (code: string, severity: Finding['severity'], values: Finding['values']) => notes.push(finding(code, { severity, values }))
  if (!converged) say('plan-does-not-converge', 'warning', { rounds, change })
  if (solved.unfinished !== null) say('plan-not-proved-best', 'warning', { stage: solved.unfinished, gap: solved.gap })
  if (missesDate(solved)) say('plan-date-out-of-reach', 'warning', { month: solved.problem.by! * solved.problem.monthsPerStep })
  if (solved.problem.monthsPerStep > 1) say('plan-in-coarse-steps', 'note', { months: solved.problem.monthsPerStep, horizon: months })
  const unreached = figures.openings.filter(({ reached, postMonths }) => !reached && postMonths > 0)
  if (unreached.length > 0)
    say('plan-openings-unreached', 'warning', {
      count: unreached.length,
      openings: unreached.map(({ occupation, place }) => `${occupation} ${place}`).join(', '),
    })
  const stops = unreached.filter(({ essential }) => essential).map(({ occupation, place }) => `${occupation} ${place}`)
  const stopped = solved.problem.plannedOutput.some((units, t) => units > 0 && solved.flows.output[t] === 0)
  if (stops.length > 0 && stopped) say('plan-output-stopped', 'warning', { openings: stops.join(', ') })
  return notes
}
