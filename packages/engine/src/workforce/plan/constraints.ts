import { type LinearProgramme, type ProgrammeBuilder, programmeBuilder } from './linear-programme.ts'
import { paymentsOfStart } from './payments.ts'
import type { PlanProblem } from './problem.ts'
import { spareColumns } from './spare-columns.ts'
import { type PlanVariables, planVariables } from './variables.ts'

/** Where the rows of MODEL.md 9 stand whose duals are told. */
export interface PlanRows {
  /** First row of each pool, one a step. */
  readonly pool: readonly number[]
  /** Rows of the seats of each course, by the step of the start that they are counted in. */
  readonly seats: readonly (readonly { readonly step: number; readonly row: number }[])[]
  /** Row of each yearly budget, and of the budget over all. */
  readonly budgets: readonly number[]
  readonly budget: number | null
}

export interface PlanProgramme {
  readonly problem: PlanProblem
  readonly programme: LinearProgramme
  readonly variables: PlanVariables
  readonly rows: PlanRows
}

const infinity = Number.POSITIVE_INFINITY

/**
 * The constraints of the retraining plan.
 *
 * @see MODEL.md 9
 */
export function planProgramme(problem: PlanProblem): PlanProgramme {
  const variables = planVariables(problem)
  const build = programmeBuilder()
  build.columns(variables.count, 0, infinity)
  const pool = poolRows(problem, variables, build)
  backfillRows(problem, variables, build)
  openingRows(problem, variables, build)
  outputRows(problem, variables, build)
  const seats = seatRows(problem, variables, build)
  const { budgets, budget } = budgetRows(problem, variables, build)
  const programme = { ...build.build(), spare: spareColumns(problem, variables) }
  return { problem, programme, variables, rows: { pool, seats, budgets, budget } }
}

/** s_pt = s_p,t−1 + ω_p N_pt − Σ_vk y_pvkt − Σ_p' f_p'pt */
function poolRows({ steps, pools, moves, behind }: PlanProblem, at: PlanVariables, build: ProgrammeBuilder): number[] {
  const rows = pools.map(({ joins, willing }, p) => {
    let first = -1
    for (let t = 0; t < steps; t++) {
      const row = build.row(willing * joins[t]!, willing * joins[t]!)
      if (t === 0) first = row
      build.entry(row, at.left[p]! + t, 1)
      if (t > 0) build.entry(row, at.left[p]! + t - 1, -1)
    }
    return first
  })
  moves.forEach(({ pool }, j) => {
    const { first, steps: when } = at.starts[j]!
    when.forEach((t, k) => {
      build.entry(rows[pool]! + t, first + k, 1)
    })
  })
  behind.forEach(({ by }, b) => {
    for (let t = 0; t < steps; t++) build.entry(rows[by]! + t, at.behind[b]! + t, 1)
  })
  return rows
}

/** Σ_p f_p'pt ≤ β_p' Σ_vk y_p'vkt */
function backfillRows({ steps, pools, moves, behind }: PlanProblem, at: PlanVariables, build: ProgrammeBuilder): void {
  pools.forEach(({ advertised }, p) => {
    const takers = behind.flatMap(({ of }, b) => (of === p ? [b] : []))
    if (takers.length === 0) return
    const rows = Array.from({ length: steps }, () => build.row(-infinity, 0))
    for (const b of takers)
      rows.forEach((row, t) => {
        build.entry(row, at.behind[b]! + t, 1)
      })
    moves.forEach(({ pool }, j) => {
      if (pool !== p) return
      const { first, steps: when } = at.starts[j]!
      when.forEach((t, k) => {
        build.entry(rows[t]!, first + k, -advertised)
      })
    })
  })
}

/**
 * b_vt = b_v,t−1 + Σ_pk r_k y_pvk,t−ℓ − h_vt          n_vt = (1 − q_v) n_v,t−1 + h_vt − z_vt          n_vt ≤ D_vt
 */
function openingRows({ steps, openings, moves }: PlanProblem, at: PlanVariables, build: ProgrammeBuilder): void {
  const arrivals = openings.map(({ posts, quits }, v) => {
    const [b, h, n, z] = [at.waiting[v]!, at.hired[v]!, at.inPost[v]!, at.released[v]!]
    if (b < 0) return -1
    let first = -1
    for (let t = 0; t < steps; t++) {
      const row = build.row(0, 0)
      if (t === 0) first = row
      build.entry(row, b + t, 1)
      if (t > 0) build.entry(row, b + t - 1, -1)
      build.entry(row, h + t, 1)
    }
    for (let t = 0; t < steps; t++) {
      const row = build.row(0, 0)
      build.entry(row, n + t, 1)
      if (t > 0) build.entry(row, n + t - 1, quits[t]! - 1)
      build.entry(row, h + t, -1)
      build.entry(row, z + t, 1)
      build.setBounds(n + t, 0, posts[t]!)
      // Nobody is hired into posts that are not there, nor let go where none is given up: both would only cost.
      build.setBounds(h + t, 0, posts[t]!)
      if (t === 0 || posts[t]! >= posts[t - 1]!) build.setBounds(z + t, 0, 0)
    }
    return first
  })
  moves.forEach(({ opening, steps: length, passRate }, j) => {
    const { first, steps: when } = at.starts[j]!
    when.forEach((t, k) => {
      build.entry(arrivals[opening]! + t + length, first + k, -passRate)
    })
  })
}

/** n_vt ≥ φ_t E_vt for what of each opening output depends on; φ_t ≤ 1, and 0 where such posts are out of reach. */
function outputRows({ steps, openings, plannedOutput }: PlanProblem, at: PlanVariables, build: ProgrammeBuilder): void {
  for (let t = 0; t < steps; t++) {
    build.setBounds(at.output + t, 0, 1)
    if (plannedOutput[t] === 0) continue
    openings.forEach(({ essential }, v) => {
      if (essential[t] === 0) return
      if (at.inPost[v]! < 0) {
        build.setBounds(at.output + t, 0, 0)
        return
      }
      const row = build.row(0, infinity)
      build.entry(row, at.inPost[v]! + t, 1)
      build.entry(row, at.output + t, -essential[t]!)
    })
  }
}

/** Σ_pv Σ_{t−ℓ_k < τ ≤ t} y_pvkτ ≤ c_kt, in each step from a start until its seats are free again. */
function seatRows({ courses, moves, steps }: PlanProblem, at: PlanVariables, build: ProgrammeBuilder): PlanRows['seats'] {
  return courses.map((course, k) => {
    const own = moves.flatMap(({ course: of }, j) => (of === k ? [j] : []))
    if (own.length === 0) return []
    const even = course.seats.every((seats) => seats === course.seats[0])
    const counted = even ? course.starts : Array.from({ length: steps }, (_, t) => t)
    return counted.flatMap((t) => {
      const inCourse = own.flatMap((j) => {
        const { first, steps: when } = at.starts[j]!
        return when.flatMap((start, s) => (start <= t && start > t - course.steps ? [first + s] : []))
      })
      if (inCourse.length === 0) return []
      const row = build.row(-infinity, course.seats[t]!)
      for (const column of inCourse) build.entry(row, column, 1)
      return [{ step: t, row }]
    })
  })
}

/** Σ_{t in a} γ_gk (price_k y_pvkt + stipend_k · people in course) ≤ B_ga, and the same over all payers and years. */
function budgetRows(problem: PlanProblem, at: PlanVariables, build: ProgrammeBuilder): Pick<PlanRows, 'budgets' | 'budget'> {
  const { budgets, moves } = problem
  const rows = budgets.map(({ amount }) => build.row(-infinity, amount / moneyScale))
  const whole = problem.budget === null ? null : build.row(-infinity, problem.budget / moneyScale)
  const rowOf = new Map(budgets.map(({ payer, year }, g) => [payer * problem.years.length + year, rows[g]!]))
  if (budgets.length === 0 && whole === null) return { budgets: rows, budget: whole }
  moves.forEach((move, j) => {
    if (move.course < 0) return
    const { first, steps } = at.starts[j]!
    steps.forEach((t, k) => {
      for (const { payer, year, amount } of paymentsOfStart(problem, move, t)) {
        const row = rowOf.get(payer * problem.years.length + year)
        if (row !== undefined) build.entry(row, first + k, amount / moneyScale)
        if (whole !== null) build.entry(whole, first + k, amount / moneyScale)
      }
    })
  })
  return { budgets: rows, budget: whole }
}

/** Money in the programme is counted in thousands, so that its coefficients are near those of people. */
export const moneyScale = 1000
