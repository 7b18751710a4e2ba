import { type LinearSolver, type PlanRounds, planMoney, solvePlanProblem, spentOn } from '@shiftwork/engine'
import { expect, test } from 'vitest'
import { planFrontier } from './frontier.ts'
import { highsSolver } from './highs-solver.ts'
import { smallPlan } from './small-plans-for-tests.ts'

const solver = await highsSolver()
const sum = (series: readonly Float64Array[]) => series.reduce((all, own) => own.reduce((s, value) => s + value, all), 0)

test('a point is the plan that its budget gives alone: solved to the last stage, after which no two plans are equally good', () => {
  const problem = smallPlan(3, { steps: 5, pools: 3, openings: 2, courses: 2, density: 0.8, essential: true })
  const solved = solvePlanProblem(problem, solver)
  const rounds: PlanRounds = { solved, rounds: 1, converged: true, change: 0, filled: new Float64Array(0) }
  const stages: number[] = []
  const counting: LinearSolver = {
    open(programme) {
      const place = stages.push(0) - 1
      const session = solver.open(programme)
      return {
        ...session,
        minimise(...asked) {
          stages[place]!++
          return session.minimise(...asked)
        },
      }
    },
  }
  const points = planFrontier(rounds, counting)
  // First the least money: output, unfilled, spent. Then for each budget output, unfilled, money, order.
  expect(stages).toEqual([3, ...points.map(() => 4)])
  for (const { budget, spent, placed, filledMonths } of points) {
    const { flows } = solvePlanProblem({ ...problem, budget }, solver)
    expect(placed).toBeCloseTo(sum(flows.hired), 9)
    expect(filledMonths).toBeCloseTo(sum(flows.inPost) * problem.monthsPerStep, 9)
    expect(spent).toBeCloseTo(spentOn(planMoney(problem, flows)), 6)
  }
  expect(points.at(-1)!.filledMonths).toBeGreaterThan(points[0]!.filledMonths)
})
