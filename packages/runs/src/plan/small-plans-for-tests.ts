import type { PlanMove, PlanProblem } from '@shiftwork/engine'

/** Numbers from a seed, the same on every machine (Park and Miller). */
function numbersOf(seed: number): () => number {
  let state = (seed * 48_271 + 11) % 2_147_483_647
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

export interface SmallPlanSize {
  readonly steps: number
  readonly pools: number
  readonly openings: number
  readonly courses: number
  /** Share of the possible triples that are there. */
  readonly density: number
  /** Whether output depends on some posts. */
  readonly essential: boolean
}

/** For tests: a plan whose every number comes from a seed. Nothing in it is true. */
export function smallPlan(seed: number, size: SmallPlanSize): PlanProblem {
  const draw = numbersOf(seed)
  const whole = (low: number, high: number) => Math.floor(low + draw() * (high - low + 1))
  const series = (of: (t: number) => number) => Float64Array.from({ length: size.steps }, (_, t) => of(t))
  const list = <T>(count: number, of: (k: number) => T) => Array.from({ length: count }, (_, k) => of(k))
  const openings = list(size.openings, (v) => {
    const from = whole(0, 2)
    const posts = series((t) => (t < from ? 0 : whole(1, 6)))
    return {
      occupation: String(8000 + v),
      place: v % 2 === 0 ? 'UA-46' : 'FR-PDL',
      posts,
      essential: size.essential && v % 2 === 0 ? posts : series(() => 0),
      quits: series(() => Math.round(draw() * 20) / 100),
      wage: whole(8, 30) * 100,
    }
  })
  const pools = list(size.pools, (p) => ({
    place: 'UA-46',
    id: `pool-${p}`,
    joins: series((t) => (t === 0 || draw() < 0.3 ? whole(0, 7) : 0)),
    willing: whole(3, 10) / 10,
    advertised: p % 3 === 2 ? 0.8 : 0,
    reemployed: 0.4,
  }))
  const courses = list(size.courses, (k) => {
    const months = whole(1, 3)
    return {
      id: `course-${k}`,
      months,
      steps: months,
      starts: list(size.steps, (t) => t).filter(() => draw() < 0.7),
      seats: series(() => whole(1, 4)),
      price: whole(1, 9) * 500,
      stipend: whole(0, 3) * 200,
      payers: [
        { payer: 0, share: 0.7 },
        { payer: 1, share: 0.3 },
      ],
    }
  }).map((course) => ({ ...course, seats: series(() => course.seats[0]!) }))
  const moves = pools.flatMap((_, pool) =>
    openings.flatMap((opening, v): PlanMove[] => {
      const common = {
        pool,
        opening: v,
        wageLoss: 0,
        relocation: draw() < 0.3 ? 1000 : 0,
        distance: draw() * 0.3,
        payBefore: null,
        payAfter: opening.wage,
      }
      const months = whole(0, 3)
      const atWork = { ...common, course: -1, months, steps: months, passRate: months > 0 ? 0.91 : 1, payInTraining: opening.wage }
      const taught = courses.map((course, k) => ({
        ...common,
        course: k,
        months: course.months,
        steps: course.steps,
        passRate: 0.85,
        payInTraining: 0,
      }))
      return [atWork, ...taught].filter(() => draw() < size.density)
    }),
  )
  const others = pools.flatMap(({ advertised }, p) => (advertised === 0 ? [p] : []))
  return {
    steps: size.steps,
    monthsPerStep: 1,
    pools,
    openings,
    courses,
    moves,
    behind: pools.flatMap(({ advertised }, of) => (advertised > 0 ? others.map((by) => ({ of, by })) : [])),
    plannedOutput: series((t) => (t < 1 ? 0 : 10 * t)),
    payers: ['state', 'employer'],
    years: [2027, 2028],
    yearOfMonth: Int32Array.from({ length: size.steps }, (_, m) => (m < 3 ? 0 : 1)),
    budgets: draw() < 0.5 ? [{ payer: 0, year: 0, amount: whole(1, 6) * 1000 }] : [],
    budget: draw() < 0.3 ? whole(2, 12) * 1000 : null,
    by: null,
    weights: { leftOpenMonths: 6, releaseMonths: 2 },
  }
}
