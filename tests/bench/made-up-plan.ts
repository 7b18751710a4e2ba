import type { PlanMove, PlanProblem } from '@shiftwork/engine'

/** How large a made-up plan is. */
export interface PlanSize {
  readonly steps: number
  readonly monthsPerStep: number
  readonly openings: number
  readonly pools: number
  readonly courses: number
  /** Moves to each opening at most: pools with a course or without one. */
  readonly candidates: number
  readonly budgets: boolean
}

/** Numbers that look drawn and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A plan of a given size for the benchmark; nothing in it is true. */
export function madeUpPlan(size: PlanSize, seed = 7): PlanProblem {
  const { steps, monthsPerStep } = size
  const draw = numbers(seed)
  const whole = (low: number, high: number) => Math.floor(low + draw() * (high - low + 1))
  const series = (of: (t: number) => number) => Float64Array.from({ length: steps }, (_, t) => of(t))
  const month = (t: number) => t * monthsPerStep
  const openings = Array.from({ length: size.openings }, (_, v) => {
    const full = whole(2, 40)
    const from = whole(6, 18)
    const posts = series((t) => (month(t) < from ? 0 : Math.min(full, (full * (month(t) - from + 1)) / 18)))
    return {
      occupation: String(1000 + v),
      place: v % 2 === 0 ? 'FR-PDL' : 'UA-46',
      posts,
      essential: v % 4 === 3 ? series(() => 0) : posts,
      quits: series(() => 0.006 * monthsPerStep),
      wage: whole(700, 3000),
    }
  })
  const pools = Array.from({ length: size.pools }, (_, p) => {
    const first = whole(0, 6)
    return {
      id: `pool-${p}`,
      place: p % 2 === 0 ? 'FR-PDL' : 'UA-46',
      joins: series((t) => (t === Math.floor(first / monthsPerStep) ? whole(60, 200) : whole(0, 3))),
      willing: 0.3 + 0.5 * draw(),
      advertised: p % 6 === 5 ? 0.8 : 0,
      reemployed: 0.5,
    }
  })
  const courses = Array.from({ length: size.courses }, (_, k) => {
    const months = whole(2, 12)
    const every = whole(2, 4)
    return {
      id: `course-${k}`,
      steps: Math.ceil(months / monthsPerStep),
      months,
      starts: [...new Set(Array.from({ length: 200 }, (_, s) => Math.floor((2 + s * every) / monthsPerStep)))].filter((t) => t < steps),
      seats: series(() => 8 + (k % 5) * 4),
      price: whole(3000, 12_000),
      stipend: whole(300, 1500),
      payers: [
        { payer: 0, share: 0.6 },
        { payer: 1, share: 0.4 },
      ],
    }
  })
  const moves: PlanMove[] = []
  openings.forEach((opening, v) => {
    const taken = new Set<string>()
    for (let c = 0; c < size.candidates; c++) {
      const pool = whole(0, size.pools - 1)
      const course = draw() < 0.4 ? whole(0, size.courses - 1) : -1
      const name = `${pool} ${course}`
      if (taken.has(name)) continue
      taken.add(name)
      const base = {
        pool,
        opening: v,
        course,
        wageLoss: 0,
        relocation: draw() < 0.3 ? 2000 : 0,
        distance: draw() * 0.3,
        payBefore: null,
        payAfter: opening.wage,
      }
      const months = course < 0 ? whole(0, 14) : courses[course]!.months
      const trained = course < 0 ? { passRate: 0.91, payInTraining: opening.wage } : { passRate: 0.85, payInTraining: 0 }
      moves.push({ ...base, ...trained, months, steps: Math.ceil(months / monthsPerStep) })
    }
  })
  const horizon = steps * monthsPerStep
  const years = Array.from({ length: Math.ceil(horizon / 12) }, (_, a) => 2027 + a)
  const unemployed = pools.flatMap(({ advertised }, p) => (advertised === 0 ? [p] : []))
  return {
    steps,
    monthsPerStep,
    pools,
    openings,
    courses,
    moves,
    behind: pools.flatMap(({ advertised }, of) => (advertised > 0 ? unemployed.slice(0, 3).map((by) => ({ of, by })) : [])),
    plannedOutput: series((t) => (month(t) < 12 ? 0 : Math.min(50, (month(t) - 12) * 2)) * monthsPerStep),
    payers: ['state', 'region', 'employer'],
    years,
    yearOfMonth: Int32Array.from({ length: horizon }, (_, m) => Math.floor(m / 12)),
    budgets: size.budgets ? years.map((_, year) => ({ payer: 0, year, amount: 120_000 })) : [],
    budget: null,
    by: null,
    weights: { leftOpenMonths: 6, releaseMonths: 2 },
  }
}
