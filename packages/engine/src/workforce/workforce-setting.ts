import type { Finding, Quantity } from '@shiftwork/contracts'
import { assumptionOf, type Domain } from '../assumptions/assumption.ts'
import { type At, findingAt, pointer } from '../assumptions/findings.ts'
import { placeOf } from '../demand/place.ts'
import { unknownPlace } from '../demand/unknown-place.ts'
import type { ReferenceModel } from '../reference-model.ts'

/** The codes that pools and courses may name. */
export type KnownCodes = Pick<ReferenceModel, 'economies' | 'regions' | 'occupations'>

/** What pools, courses and budgets are checked against; null where it is not known yet, as for a file that is read before there is a scenario. */
export interface WorkforceSetting {
  /** Months that the scenario looks at. */
  readonly horizon: number | null
  /** Calendar month of month 0. */
  readonly start: string | null
  /** Ids of the payers of the funding, the employer not among them. */
  readonly payers: readonly string[] | null
}

const certain = { coordinate: null, key: 0 }

/** What is wrong with one number: its central value, or what would be drawn from. */
export function checkNumber(at: At, quantity: Quantity | undefined, domain: Domain): Finding[] {
  if (quantity === undefined) return []
  return assumptionOf({ path: '', pointer: pointer(at), stream: certain }, quantity, domain).findings
}

export function checkPlace(at: At, code: string, known: KnownCodes): Finding[] {
  return placeOf(code, known.economies, known.regions) ? [] : [unknownPlace(code, at, known)]
}

export function checkOccupation(at: At, code: string, { occupations }: KnownCodes): Finding[] {
  if (occupations.has(code)) return []
  return [findingAt(at, 'unknown-occupation', { found: code, expected: 'an ISCO-08 code of 1 to 4 digits' })]
}

/** Entries of a list that have stood before, by their place in it. */
export function repeated<T>(list: readonly T[]): { readonly value: T; readonly k: number }[] {
  const known = new Set<T>()
  return list.flatMap((value, k) => {
    if (known.has(value)) return [{ value, k }]
    known.add(value)
    return []
  })
}

/** Ids that stand twice in a list of pools or courses. */
export function repeatedIds(list: readonly { readonly id: string }[], name: string): Finding[] {
  return repeated(list.map(({ id }) => id)).map(({ value, k }) => findingAt([name, k, 'id'], 'duplicate-id', { found: value }))
}
