import type { Claim } from '@shiftwork/contracts'

/** A plant that is known from elsewhere, held beside what is claimed of a new one. */
export interface KnownPlant {
  readonly id: string
  readonly name: string
  /** Industry of the tables that its product belongs to. */
  readonly industry: string
  readonly unitsPerYear: number
  readonly workers: number
  /** From the decision to the first output of any size; absent where not known. */
  readonly monthsToProduction?: number
  readonly said: Claim['said']
  readonly confidence: Claim['confidence']
  readonly sources: readonly Claim['source'][]
  readonly note: string
}

/** From where on two claims are held to be in conflict. */
export const claimLimits = ['contract-price', 'staff', 'units-per-worker', 'output-per-worker', 'months-to-capacity', 'seats'] as const
export type ClaimLimit = (typeof claimLimits)[number]

/** What claims are held against beside one another (MODEL.md 12). */
export interface ClaimsReference {
  readonly plants: readonly KnownPlant[]
  readonly limits: Readonly<Record<ClaimLimit, number>>
}
