import type { Claim } from '@shiftwork/contracts'
import type { ClaimLimit, ClaimsReference, KnownPlant } from '@shiftwork/engine'
import { once, readBundledJson } from './bundled-file.ts'

/** A limit as it is written down: a judgement with its reason. */
export interface WrittenLimit {
  readonly id: ClaimLimit
  readonly term: string
  readonly unit: string
  readonly value: number
  readonly said: Claim['said']
  readonly source: Claim['source']
  readonly note: string
}

interface Written {
  readonly plants: readonly KnownPlant[]
  readonly limits: readonly WrittenLimit[]
}

const written = once(() => readBundledJson<Written>('known-plants.json'))

/** The limits of the claims check with their reasons. */
export function writtenClaimLimits(): readonly WrittenLimit[] {
  return written().limits
}

/** Plants known from elsewhere and the limits from which claims are held to be in conflict (MODEL.md 12). */
export const claimsReference: () => ClaimsReference = once(() => {
  const { plants, limits } = written()
  return { plants, limits: Object.fromEntries(limits.map(({ id, value }) => [id, value])) as ClaimsReference['limits'] }
})
