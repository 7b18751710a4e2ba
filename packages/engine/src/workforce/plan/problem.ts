/**
 * What a retraining plan is made from: the given quantities of the linear programme of MODEL.md 9, all of them numbers. Time runs in steps of one
 * or more months; series have one value a step.
 */
export interface PlanProblem {
  readonly steps: number
  readonly monthsPerStep: number
  readonly pools: readonly PlanPool[]
  readonly openings: readonly PlanOpening[]
  readonly courses: readonly PlanCourse[]
  /** The triples (p, v, k) that are allowed, each once. */
  readonly moves: readonly PlanMove[]
  /** Who can take a post that somebody leaves behind: people of pool `by` a post that pool `of` leaves. */
  readonly behind: readonly { readonly of: number; readonly by: number }[]
  /** Output planned, units a step. */
  readonly plannedOutput: Float64Array
  readonly payers: readonly string[]
  /** Calendar years of the horizon, and the year of each month. */
  readonly years: readonly number[]
  readonly yearOfMonth: Int32Array
  /** B_ga: most that a payer spends on courses and stipends in a year. */
  readonly budgets: readonly PlanBudget[]
  /** Most that all payers spend on courses and stipends over the horizon; null where nobody says. */
  readonly budget: number | null
  /** Step from which every post is to be filled; null where no date is wanted. */
  readonly by: number | null
  readonly weights: PlanWeights
}

export interface PlanWeights {
  /** Months that a post left behind and taken by nobody stands open; as many months of an unfilled post of the project it counts. */
  readonly leftOpenMonths: number
  /** Months of pay that letting somebody go costs. */
  readonly releaseMonths: number
}

export interface PlanPool {
  readonly id: string
  /** Where its people are. */
  readonly place: string
  /** N_pt, heads who join at the beginning of a step. */
  readonly joins: Float64Array
  /** ω_p. */
  readonly willing: number
  /** β_p; 0 for pools whose people leave no post. */
  readonly advertised: number
  /** ρ_p, share with a job twelve months on without the plan. */
  readonly reemployed: number
}

/** An occupation in a place. */
export interface PlanOpening {
  readonly occupation: string
  readonly place: string
  /** D_vt, heads. */
  readonly posts: Float64Array
  /** Part of the posts on which output depends, heads. */
  readonly essential: Float64Array
  /** q_vt, share of those in post at the end of the step before who leave in a step. */
  readonly quits: Float64Array
  /** Gross pay a head and month, scenario currency. */
  readonly wage: number
}

export interface PlanCourse {
  readonly id: string
  /** ℓ_k, steps. */
  readonly steps: number
  readonly months: number
  /** Steps in which it begins, ascending, each once. */
  readonly starts: readonly number[]
  /** c_kt, people at the same time. */
  readonly seats: Float64Array
  /** Fee a person, and pay or allowance a person and month. */
  readonly price: number
  readonly stipend: number
  /** γ_gk. */
  readonly payers: readonly { readonly payer: number; readonly share: number }[]
}

/** People of a pool who could be led to an opening, by a course or without one. */
export interface PlanMove {
  readonly pool: number
  readonly opening: number
  /** Place among the courses; −1: hired without a course and trained at work. */
  readonly course: number
  /** ℓ: steps and months until they are ready. */
  readonly steps: number
  readonly months: number
  /** r: share of those who start that becomes ready. */
  readonly passRate: number
  /** Pay a person and month from the employer while training at work. */
  readonly payInTraining: number
  /** Pay lost by moving, counted over the months that a parameter names, a person. */
  readonly wageLoss: number
  readonly relocation: number
  /** Mean skill shortfall of both directions: what "nearest" means. */
  readonly distance: number
  /** Gross pay a month before, where it is known, and after. */
  readonly payBefore: number | null
  readonly payAfter: number
}

export interface PlanBudget {
  readonly payer: number
  /** Place among the years. */
  readonly year: number
  readonly amount: number
}

/** Number of the month in which a step begins. */
export function firstMonth({ monthsPerStep }: Pick<PlanProblem, 'monthsPerStep'>, step: number): number {
  return step * monthsPerStep
}

/**
 * Steps in which a move can start so that whoever starts can still be in post within the horizon. Nobody is hired to be trained at work earlier than to
 * be ready when the first post is there: who waits costs pay, and who stays in the pool can start later as well. Courses may begin earlier: seats are scarce.
 */
export function startSteps(problem: PlanProblem, { course, steps, opening }: PlanMove): number[] {
  const { posts } = problem.openings[opening]!
  const wanted = (heads: number) => heads > 0
  const last = posts.findLastIndex(wanted) - steps
  if (course >= 0) return problem.courses[course]!.starts.filter((t) => t <= last)
  const first = Math.max(0, posts.findIndex(wanted) - steps)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, t) => first + t)
}
