import { type PlanProblem, planConflicts, planDuals, solvePlanProblem } from '@shiftwork/engine'
import { describe, expect, test } from 'vitest'
import { highsSolver } from './highs-solver.ts'
import { smallPlan } from './small-plans-for-tests.ts'

const solver = await highsSolver()
const reachOnly = ['date', 'output', 'unfilled'] as const
const step = 1e-3

/** What the stages reach with other seats: units and post-months, more is better. */
function reached(problem: PlanProblem, course: string, more: number) {
  const courses = problem.courses.map((own) => (own.id === course ? { ...own, seats: own.seats.map((seats) => seats + more) } : own))
  const { staged } = solvePlanProblem({ ...problem, courses }, solver, { wanted: reachOnly })
  const of = (stage: string) => -staged.stages.find((own) => own.stage === stage)!.objective
  return { units: of('output'), postMonths: of('unfilled') }
}

/** What a seat brings lies between what the next seat brings and what the last one brought: values fall. */
function checkSeats(seed: number, essential: boolean, of: 'units' | 'postMonths'): { readonly scarce: number; readonly agreeing: number } {
  const problem = smallPlan(seed, { steps: 8, pools: 4, openings: 3, courses: 2, density: 0.5, essential })
  const duals = planDuals(solvePlanProblem(problem, solver))
  let [scarce, agreeing] = [0, 0]
  for (const { id } of problem.courses) {
    const dual = duals.find((own) => own.kind === 'seat' && own.id === id)?.[of] ?? 0
    const [less, here, more] = [-step, 0, step].map((change) => reached(problem, id, change)[of]) as [number, number, number]
    const [next, before] = [(more - here) / step, (here - less) / step]
    expect(dual, `seed ${seed}, ${id}: ${next} to ${before}`).toBeGreaterThanOrEqual(next - 1e-4)
    expect(dual, `seed ${seed}, ${id}: ${next} to ${before}`).toBeLessThanOrEqual(before + 1e-4)
    if (dual > 1e-3) scarce++
    if (Math.abs(next - before) > 1e-6) continue
    agreeing++
    expect(Math.abs(dual - next), `seed ${seed}, ${id}: where both agree`).toBeLessThan(1e-6 * Math.max(1, Math.abs(next)))
  }
  return { scarce, agreeing }
}

describe('the dual value of a seat lies between its one-sided differences', () => {
  const counted = (essential: boolean, of: 'units' | 'postMonths') => {
    let [scarce, agreeing] = [0, 0]
    for (let seed = 2000; seed < 2020; seed++) {
      const found = checkSeats(seed, essential, of)
      scarce += found.scarce
      agreeing += found.agreeing
    }
    expect(scarce).toBeGreaterThan(3)
    expect(agreeing).toBeGreaterThan(10)
  }
  test('in post-months, where output does not depend on people', () => counted(false, 'postMonths'))
  test('in units of output', () => counted(true, 'units'))
})

describe('a date by which all is to be filled', () => {
  const given = smallPlan(7, { steps: 8, pools: 3, openings: 2, courses: 1, density: 1, essential: false })
  const many = (heads: number): PlanProblem => ({
    ...given,
    by: 5,
    budgets: [],
    budget: null,
    pools: given.pools.map((pool) => ({ ...pool, joins: pool.joins.map((_, t) => (t === 0 ? heads : 0)), willing: 1 })),
  })

  test('is kept where people are enough', () => {
    const plan = solvePlanProblem(many(100), solver)
    expect(plan.missedAtDate).toBeLessThan(1e-6)
    expect(planConflicts({ ...plan, problem: { ...plan.problem, by: null } })).toEqual([])
  })

  test('names the openings that stay short and the pools that hold them back where they are not', () => {
    const plan = solvePlanProblem(many(1), solver)
    expect(plan.missedAtDate).toBeGreaterThan(1)
    const conflicts = planConflicts(plan)
    expect(conflicts.filter(({ code }) => code === 'plan-date-opening-short').length).toBeGreaterThan(0)
    expect(conflicts.filter(({ code }) => code === 'plan-date-pool-too-small').length).toBeGreaterThan(0)
    expect(conflicts.filter(({ code }) => code === 'plan-date-seats-too-few')).toEqual([])
  })

  test('names seats where they alone stand against it', () => {
    const only = many(100)
    const plan = solvePlanProblem({ ...only, moves: only.moves.filter(({ course }) => course >= 0) }, solver)
    expect(planConflicts(plan).map(({ code }) => code)).toContain('plan-date-seats-too-few')
    expect(planConflicts(plan).map(({ code }) => code)).not.toContain('plan-date-pool-too-small')
  })
})

describe('a solver that may not finish', () => {
  const problem = smallPlan(5, { steps: 8, pools: 4, openings: 3, courses: 2, density: 0.9, essential: true })

  test('leaves a plan that keeps all bounds, says at which stage it stopped and how far from the best it may be', async () => {
    const best = solvePlanProblem(problem, solver)
    const stopped = solvePlanProblem(problem, await highsSolver({ simplex: 0, interior: 0 }))
    expect(best.unfinished).toBeNull()
    expect(best.gap).toBeNull()
    expect(stopped.unfinished).toBe('output')
    const made = (plan: typeof best) => problem.plannedOutput.reduce((sum, units, t) => sum + units * plan.flows.output[t]!, 0)
    expect(made(stopped)).toBeLessThanOrEqual(made(best) + 1e-6)
    if (stopped.gap !== null) {
      const most = Math.max(1, made(best))
      expect((made(best) - made(stopped)) / most).toBeLessThanOrEqual(stopped.gap + 1e-6)
    }
  })
})
