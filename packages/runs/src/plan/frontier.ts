import type { PlanFrontierPoint } from '@shiftwork/contracts'
import {
  type LinearSolver,
  type PlanProblem,
  type PlanRounds,
  planMoney,
  type SolvedPlan,
  solvePlanProblem,
  spentOn,
} from '@shiftwork/engine'

/** Budgets between nothing and what the plan without a budget spends. */
const parts = 8

/**
 * Budget against filled posts: nine plans, from no money for courses and stipends to the least with which as much is made and filled as without a bound:
 * more would only spare pay in training at work. Posts are those of the last round of the plan; seats and yearly budgets hold as they are.
 */
export function planFrontier({ solved }: PlanRounds, solver: LinearSolver): PlanFrontierPoint[] {
  const free = spentOf(
    solvePlanProblem({ ...solved.problem, budget: null }, solver, { wanted: ['date', 'output', 'unfilled', 'spent'], from: solved.staged }),
  )
  let before: SolvedPlan | null = null
  const points: PlanFrontierPoint[] = []
  // From much money to little: what can still be done with less is nearly what was done with more.
  for (let k = parts; k >= 0; k--) {
    const budget = (free * k) / parts
    before = solvedWith(solved.problem, budget, solver, before)
    points.unshift(pointOf(budget, before))
  }
  return points
}

/** All stages of a plan, the last of which leaves one plan alone: a point is then the same wherever its solution began. */
function solvedWith(problem: PlanProblem, budget: number, solver: LinearSolver, before: SolvedPlan | null): SolvedPlan {
  return solvePlanProblem({ ...problem, budget }, solver, { from: before?.staged ?? null })
}

const spentOf = ({ problem, flows }: SolvedPlan) => spentOn(planMoney(problem, flows))

function pointOf(budget: number, solved: SolvedPlan): PlanFrontierPoint {
  const { problem, flows } = solved
  const all = (series: readonly Float64Array[]) => series.reduce((sum, own) => sum + own.reduce((s, value) => s + value, 0), 0)
  return {
    budget,
    spent: spentOf(solved),
    filledMonths: all(flows.inPost) * problem.monthsPerStep,
    unfilledMonths: all(flows.unfilled) * problem.monthsPerStep,
    units: problem.plannedOutput.reduce((sum, units, t) => sum + units * flows.output[t]!, 0),
    placed: all(flows.hired),
  }
}
