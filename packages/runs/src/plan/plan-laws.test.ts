import { type PlanProblem, paymentsOfStart, peopleBalance, type SolvedPlan, solvePlanProblem } from '@shiftwork/engine'
import { describe, expect, test } from 'vitest'
import { highsSolver } from './highs-solver.ts'
import { smallPlan } from './small-plans-for-tests.ts'

const solver = await highsSolver()
const seeds = Array.from({ length: 60 }, (_, k) => 1000 + k)
const solved = seeds.map((seed) =>
  solvePlanProblem(smallPlan(seed, { steps: 8, pools: 4, openings: 3, courses: 2, density: 0.8, essential: seed % 2 === 0 }), solver),
)
const all = (series: readonly Float64Array[]) => series.reduce((sum, own) => sum + own.reduce((s, value) => s + value, 0), 0)
const last = (series: readonly Float64Array[]) => series.reduce((sum, own) => sum + own.at(-1)!, 0)
const each = (law: (plan: SolvedPlan, name: string) => void) => {
  for (const [k, plan] of solved.entries()) law(plan, `seed ${seeds[k]}`)
}

test("all of them reach the best of every stage, and the solver's tolerance that is taken out is small", () =>
  each(({ unfinished, flows }, name) => {
    expect(unfinished, name).toBeNull()
    expect(flows.cleaned, name).toBeLessThan(1e-5)
  }))

describe('people', () => {
  test('are never made or lost: every step, to 1e-9', () =>
    each(({ problem, flows }, name) => {
      const { difference, came } = peopleBalance(problem, flows)
      for (const value of difference) expect(Math.abs(value), name).toBeLessThan(1e-9)
      expect(came.at(-1), name).toBeGreaterThan(0)
    }))

  test('the balances of MODEL.md 9 hold to 1e-6', () =>
    each(({ problem, flows }, name) => {
      const { pools, openings, moves, steps } = problem
      const quits = openings.reduce(
        (sum, { quits: q }, v) => sum + q.reduce((s, share, t) => s + (t > 0 ? share * flows.inPost[v]![t - 1]! : 0), 0),
        0,
      )
      expect(Math.abs(all(flows.hired) - quits - all(flows.released) - last(flows.inPost)), name).toBeLessThan(1e-6)
      const willing = pools.reduce((sum, pool) => sum + pool.willing * all([pool.joins]), 0)
      expect(Math.abs(willing - all(flows.starts) - all(flows.behind) - last(flows.left)), name).toBeLessThan(1e-6)
      const arrivals = moves.reduce(
        (sum, { passRate, steps: length }, j) => sum + passRate * all([flows.starts[j]!.subarray(0, Math.max(0, steps - length))]),
        0,
      )
      expect(Math.abs(arrivals - all(flows.hired) - last(flows.waiting)), name).toBeLessThan(1e-6)
    }))

  test('nobody starts twice: no pool gives more people than have joined it', () =>
    each(({ problem, flows }, name) => {
      problem.pools.forEach(({ joins, willing }, p) => {
        let came = 0
        let gone = 0
        for (let t = 0; t < problem.steps; t++) {
          came += willing * joins[t]!
          problem.moves.forEach(({ pool }, j) => {
            if (pool === p) gone += flows.starts[j]![t]!
          })
          problem.behind.forEach(({ by }, b) => {
            if (by === p) gone += flows.behind[b]![t]!
          })
          expect(gone, name).toBeLessThanOrEqual(came + 1e-9)
        }
      })
    }))

  test('nobody is in a post that is not wanted, and no more posts are taken behind than are left', () =>
    each(({ problem, flows }, name) => {
      problem.openings.forEach(({ posts }, v) => {
        for (let t = 0; t < problem.steps; t++) {
          expect(flows.inPost[v]![t]!, name).toBeLessThanOrEqual(posts[t]! + 1e-12)
          expect(flows.unfilled[v]![t]! + flows.inPost[v]![t]!, name).toBeCloseTo(posts[t]!, 12)
        }
      })
      problem.pools.forEach(({ advertised }, p) => {
        for (let t = 0; t < problem.steps; t++) {
          const left = problem.moves.reduce((sum, { pool }, j) => sum + (pool === p ? advertised * flows.starts[j]![t]! : 0), 0)
          const taken = problem.behind.reduce((sum, { of }, b) => sum + (of === p ? flows.behind[b]![t]! : 0), 0)
          expect(taken, name).toBeLessThanOrEqual(left + 1e-9)
        }
      })
    }))
})

test('seats and budgets are never exceeded', () => {
  let tight = 0
  each(({ problem, flows }, name) => {
    problem.courses.forEach(({ seats, steps: length }, k) => {
      for (let t = 0; t < problem.steps; t++) {
        let taken = 0
        problem.moves.forEach(({ course }, j) => {
          if (course === k) for (let s = Math.max(0, t - length + 1); s <= t; s++) taken += flows.starts[j]![s]!
        })
        expect(taken, `${name}, seats`).toBeLessThanOrEqual(seats[t]! + 1e-9)
        if (taken > seats[t]! - 1e-6) tight++
      }
    })
    const spent = spentBy(problem, flows.starts)
    for (const { payer, year, amount } of problem.budgets)
      expect(spent.get(`${payer} ${year}`) ?? 0, `${name}, budget`).toBeLessThanOrEqual(amount + 1e-6)
    if (problem.budget !== null)
      expect(
        [...spent.values()].reduce((sum, value) => sum + value, 0),
        `${name}, whole budget`,
      ).toBeLessThanOrEqual(problem.budget + 1e-6)
  })
  expect(tight).toBeGreaterThan(10)
})

function spentBy(problem: PlanProblem, starts: readonly Float64Array[]): Map<string, number> {
  const spent = new Map<string, number>()
  problem.moves.forEach((move, j) => {
    starts[j]!.forEach((people, t) => {
      for (const { payer, year, amount } of paymentsOfStart(problem, move, t))
        spent.set(`${payer} ${year}`, (spent.get(`${payer} ${year}`) ?? 0) + people * amount)
    })
  })
  return spent
}

test('with people, seats and money without end no post that a move can reach stays unfilled', () => {
  for (const seed of seeds) {
    const small = smallPlan(seed, { steps: 7, pools: 3, openings: 3, courses: 2, density: 0.6, essential: true })
    const endless: PlanProblem = {
      ...small,
      pools: small.pools.map((pool) => ({ ...pool, joins: pool.joins.map((_, t) => (t === 0 ? 1e4 : 0)), willing: 1, advertised: 0 })),
      courses: small.courses.map((course) => ({ ...course, seats: course.seats.map(() => 1e4) })),
      behind: [],
      budgets: [],
      budget: null,
    }
    const { flows } = solvePlanProblem(endless, solver)
    endless.openings.forEach(({ posts }, v) => {
      const ready = Math.min(
        ...endless.moves.flatMap(({ opening, course, steps }) =>
          opening === v ? (course < 0 ? [steps] : endless.courses[course]!.starts.slice(0, 1).map((t) => t + steps)) : [],
        ),
      )
      for (let t = 0; t < endless.steps; t++) {
        if (t >= ready) expect(flows.unfilled[v]![t]!, `seed ${seed}, opening ${v}, step ${t}`).toBeLessThan(1e-6)
        else expect(flows.unfilled[v]![t]!).toBeCloseTo(posts[t]!, 6)
      }
    })
  }
})

test('the plan is unique: pools and moves in another order give the same people', () => {
  for (const seed of seeds.slice(0, 25)) {
    const given = smallPlan(seed, { steps: 7, pools: 4, openings: 3, courses: 2, density: 0.7, essential: seed % 2 === 0 })
    const turned = [...given.moves.keys()].reverse()
    const other = solvePlanProblem({ ...given, moves: turned.map((j) => given.moves[j]!), behind: [...given.behind].reverse() }, solver)
    const one = solvePlanProblem(given, solver)
    turned.forEach((j, k) => {
      for (let t = 0; t < given.steps; t++)
        expect(Math.abs(one.flows.starts[j]![t]! - other.flows.starts[k]![t]!), `seed ${seed}, move ${j}, step ${t}`).toBeLessThan(1e-6)
    })
  }
})

test('the same plan has the same bits', () => {
  const again = solvePlanProblem(solved[3]!.problem, solver)
  expect(again.flows).toEqual(solved[3]!.flows)
})
