import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Scenario } from '@shiftwork/contracts'
import { examples } from '@shiftwork/data'
import { type LinearSolver, type SolvedPlan, solvePlanProblem } from '@shiftwork/engine'
import { highsSolver, loadModel, makePlan } from '@shiftwork/runs'
import { madeUpPlan } from '../made-up-plan.ts'
import { median, type Question } from '../question.ts'

const runs = 5
const horizon = 60

/** The middle of five runs that each give something to look at, ms. */
function timedPlans<T>(make: () => T, check: (made: T) => void): number {
  check(make())
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now()
      const made = make()
      const took = performance.now() - start
      check(made)
      return took
    }),
  )
}

/** The worked example with plants in France and in Ukraine, over its first sixty months, pools cut to a share of their people. */
function flagship(share: number): Scenario {
  const { scenario } = examples().find(({ file }) => file.includes('french-parts'))!
  const pools = scenario.pools!.map((pool) => ({
    ...pool,
    joins: pool.joins.map((join) => ({ ...join, people: share * peopleOf(join.people) })),
  }))
  return { ...scenario, months: horizon, pools }
}

function peopleOf(people: NonNullable<Scenario['pools']>[number]['joins'][number]['people']): number {
  if (typeof people === 'number') return people
  const { value } = people.claims.find(({ id }) => id === people.chosen)!
  if (typeof value !== 'number') throw new Error('The people of the worked example are single numbers.')
  return value
}

function wholePlan(scenario: Scenario, solver: LinearSolver, leastRounds: number): number {
  return timedPlans(
    () => makePlan(scenario, loadModel(), solver, { again: false })!,
    ({ status, openings, pools, courses, monthsPerStep }) => {
      const large = openings.length >= 20 && pools.length >= 6 && courses.length >= 12 && monthsPerStep === 1
      const places = new Set(openings.map(({ place }) => place.slice(0, 2))).size
      if (status.kind !== 'optimal' || !large || places < 2 || status.rounds < leastRounds)
        throw new Error('The plan is not the one that was asked for.')
    },
  )
}

const large = () => madeUpPlan({ steps: 12, monthsPerStep: 3, openings: 400, pools: 60, courses: 40, candidates: 20, budgets: true })

function solved({ unfinished }: SolvedPlan): void {
  if (unfinished !== null) throw new Error(`The plan stopped at ${unfinished}.`)
}

/** Most memory that a process has held which did nothing but solve the large plan, kB. */
function memoryOfLargePlan(): number {
  const alone = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'alone'], { encoding: 'utf8' })
  if (alone.status !== 0) throw new Error(alone.stderr)
  return Number(alone.stdout)
}

export const questions: readonly Question[] = [
  {
    name: 'plan-flagship',
    unit: 'ms',
    goal: 2000,
    about: 'retraining plan, 60 months, 2 economies, at least 20 openings, 6 pools, 12 courses; one round, from the scenario to the reply',
    run: async () => ({ ours: wholePlan(flagship(1), await highsSolver(), 1), peer: null }),
  },
  {
    name: 'plan-flagship-rounds',
    unit: 'ms',
    goal: 5000,
    about: 'the same with half of the people, so that labour a unit has to be found in rounds',
    run: async () => ({ ours: wholePlan(flagship(0.5), await highsSolver(), 2), peer: null }),
  },
  {
    name: 'plan-400',
    unit: 'ms',
    goal: 15_000,
    about: '400 occupations × 20 moves × 12 quarters',
    run: async () => {
      const solver = await highsSolver()
      return { ours: timedPlans(() => solvePlanProblem(large(), solver), solved), peer: null }
    },
  },
  {
    name: 'plan-400-memory',
    unit: 'kB',
    goal: 1_000_000,
    about: 'the most memory that a process holds which solves it',
    run: () => ({ ours: memoryOfLargePlan(), peer: null }),
  },
]

if (process.argv[2] === 'alone' && import.meta.main) {
  solved(solvePlanProblem(large(), await highsSolver()))
  process.stdout.write(String(process.resourceUsage().maxRSS))
}
