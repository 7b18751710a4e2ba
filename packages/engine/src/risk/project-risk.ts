import type { Risk, RiskKind } from '@shiftwork/contracts'
import type { Place } from '../demand/place.ts'

/** A place in the list of assumptions. */
type At = number

/** What may stop the project's output, made ready: each number known by its place in the list of assumptions. */
export interface ProjectRisk {
  /** "expected": no draw draws its strikes, all take what is lost on average. */
  readonly events: Risk['events']
  readonly exposures: readonly ProjectExposure[]
}

export interface ProjectExposure {
  readonly id: string
  readonly kind: RiskKind
  readonly place: Place
  readonly reach: At
  readonly from: At
  /** Null: to the end of the horizon. */
  readonly months: At | null
  readonly outputLoss: At
  readonly strikes: { readonly rate: At; readonly sites: At; readonly dispersal: At; readonly lag: At; readonly key: number } | null
  readonly mobilisation: { readonly hazard: At; readonly liable: At; readonly reserved: At } | null
  readonly capital: { readonly value: At; readonly insurance: At; readonly riskPremium: At; readonly premiumAMonth: At } | null
  readonly relocation: { readonly month: At; readonly cost: At; readonly lostMonths: At } | null
}

/** When a threat is there: month `from` is the first, month `end` the first after it. */
export interface ThreatMonths {
  readonly from: number
  readonly end: number
  /** Months in which the plant moves away and makes nothing; both are the end of the horizon where it does not. */
  readonly moves: number
  readonly moved: number
}

/** @param months horizon */
export function threatMonths(
  { from, months: length, relocation }: Pick<ProjectExposure, 'from' | 'months' | 'relocation'>,
  values: Float64Array,
  months: number,
): ThreatMonths {
  const first = values[from]!
  const moves = relocation ? Math.min(months, values[relocation.month]!) : months
  const moved = relocation ? Math.min(months, moves + values[relocation.lostMonths]!) : months
  return { from: first, end: Math.min(months, length === null ? months : first + values[length]!, moved), moves, moved }
}
