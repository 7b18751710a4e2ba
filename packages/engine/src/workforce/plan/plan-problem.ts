import type { Project } from '../../demand/project.ts'
import type { PlanMonths } from './plan-months.ts'
import { type PlanMoveJudge, planBehind, planMoves, stepsOf } from './plan-moves.ts'
import { planOpenings, stepMeans } from './plan-openings.ts'
import { firstMonth, type PlanCourse, type PlanPool, type PlanProblem } from './problem.ts'
import type { ProjectCourse, ProjectPlan, ProjectPool } from './project-plan.ts'

/** What a plan is asked for beside what the scenario says. */
export interface PlanQuestion {
  /** Most that is spent on courses and stipends over the horizon, scenario currency; null or absent: nobody says. */
  readonly budget?: number | null
}

export interface PlanProblemInputs {
  readonly project: Project
  /** Of the assumptions of the project, central ones. */
  readonly values: Float64Array
  readonly plan: ProjectPlan
  /** Codes of the economies of the model. */
  readonly economies: readonly string[]
  readonly judge: PlanMoveJudge
  readonly months: PlanMonths
  readonly monthsPerStep: number
  readonly question: PlanQuestion
}

/**
 * The given quantities of the linear programme, from a project with pools and courses.
 *
 * @see MODEL.md 9
 */
export function planProblem({ project, values, plan, economies, judge, months, monthsPerStep, question }: PlanProblemInputs): PlanProblem {
  const steps = Math.ceil(project.months / monthsPerStep)
  const openings = planOpenings(project, values, plan, months, monthsPerStep)
  const { years, yearOfMonth } = calendarYears(project.start, project.months)
  return {
    steps,
    monthsPerStep,
    pools: plan.pools.map((pool) => planPool(pool, steps, monthsPerStep)),
    openings,
    courses: plan.courses.map((course) => planCourse(course, steps, monthsPerStep)),
    moves: planMoves({ plan, openings, economies, judge, monthsPerStep }),
    behind: planBehind(plan, economies, judge),
    plannedOutput: stepMeans(months.plannedOutput, steps, monthsPerStep).map(
      (units, s) => units * (Math.min(project.months, firstMonth({ monthsPerStep }, s + 1)) - firstMonth({ monthsPerStep }, s)),
    ),
    payers: plan.payers,
    years,
    yearOfMonth,
    budgets: plan.budgets.flatMap(({ payer, year, amount }) =>
      years.includes(year) ? [{ payer, year: years.indexOf(year), amount }] : [],
    ),
    budget: question.budget ?? null,
    by: plan.by === null ? null : Math.ceil(plan.by / monthsPerStep),
    weights: { leftOpenMonths: plan.parameters.leftOpenMonths, releaseMonths: plan.parameters.releaseMonths },
  }
}

function planPool({ id, place, joins, willing, advertised, reemployed }: ProjectPool, steps: number, monthsPerStep: number): PlanPool {
  const heads = new Float64Array(steps)
  for (const { month, people } of joins) {
    const step = Math.floor(month / monthsPerStep)
    if (step < steps) heads[step]! += people
  }
  return { id, place: place.code, joins: heads, willing, advertised, reemployed }
}

function planCourse(
  { id, months, seats, starts, price, stipend, payers }: ProjectCourse,
  steps: number,
  monthsPerStep: number,
): PlanCourse {
  return {
    id,
    months,
    steps: Math.max(1, stepsOf(months, monthsPerStep)),
    starts: [...new Set(starts.map((month) => Math.floor(month / monthsPerStep)))],
    seats: new Float64Array(steps).fill(seats),
    price,
    stipend,
    payers,
  }
}

/** Calendar years of the horizon, and the place of each month's year among them. */
export function calendarYears(start: string, months: number): { readonly years: number[]; readonly yearOfMonth: Int32Array } {
  const [year, month] = start.split('-').map(Number) as [number, number]
  const yearOfMonth = Int32Array.from({ length: months }, (_, t) => Math.floor((month - 1 + t) / 12))
  const last = months > 0 ? yearOfMonth[months - 1]! : 0
  return { years: Array.from({ length: last + 1 }, (_, a) => year + a), yearOfMonth }
}
