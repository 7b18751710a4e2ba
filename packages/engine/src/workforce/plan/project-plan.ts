import type { Pool } from '@shiftwork/contracts'
import type { Place } from '../../demand/place.ts'
import type { TrainingTimes } from '../training-months.ts'
import type { MoveRule } from '../viable-move.ts'

/**
 * Pools, courses and bounds of a scenario made ready: codes resolved, each number at its central value. The plan is made once, for the central
 * values, and held in the draws.
 */
export interface ProjectPlan {
  readonly pools: readonly ProjectPool[]
  readonly courses: readonly ProjectCourse[]
  /** Payers of the funding, then the employer. */
  readonly payers: readonly string[]
  readonly budgets: readonly { readonly payer: number; readonly year: number; readonly amount: number }[]
  /** Month from which every post is to be filled. */
  readonly by: number | null
  /** Whether a post can be filled by people of other occupations, and whether output depends on it; in the order of the project's posts. */
  readonly posts: readonly { readonly retrainable: boolean; readonly essential: boolean }[]
  readonly rule: MoveRule
  readonly times: TrainingTimes
  readonly parameters: PlanParameters
}

interface PlanParameters {
  /** Share of those in post who leave in a month, without mobilisation. */
  readonly separation: number
  /** Share of those trained at work who do not become ready. */
  readonly attrition: number
  /** Longest training that is given at work; longer ones take a course. */
  readonly atWorkMonths: number
  readonly leftOpenMonths: number
  readonly releaseMonths: number
  readonly wageLossMonths: number
}

export interface ProjectPool {
  readonly id: string
  readonly kind: Pool['kind']
  readonly occupation: string
  readonly place: Place
  readonly reaches: readonly Place[]
  readonly joins: readonly { readonly month: number; readonly people: number }[]
  readonly willing: number
  /** Gross pay a month; null: the reference pay of the occupation. */
  readonly monthlyWage: number | null
  readonly relocation: number
  readonly advertised: number
  readonly reemployed: number
}

export interface ProjectCourse {
  readonly id: string
  readonly place: Place
  readonly teaches: readonly string[]
  readonly months: number
  readonly seats: number
  /** Months in which it begins, ascending, within the horizon. */
  readonly starts: readonly number[]
  readonly price: number
  readonly stipend: number
  readonly passRate: number
  readonly payers: readonly { readonly payer: number; readonly share: number }[]
}
