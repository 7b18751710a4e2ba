import type { Claim, ReplacedClaim, Scenario } from '@shiftwork/contracts'
import { pointer } from '../assumptions/findings.ts'
import { type StatedQuantity, type Told, withQuantities } from './stated-quantities.ts'

const confidences: readonly Claim['confidence'][] = ['high', 'medium', 'low']

/** A scenario with other claims chosen, and which ones they are. */
export interface Rechosen {
  readonly scenario: Scenario
  readonly replaced: readonly ReplacedClaim[]
}

/**
 * The best claim that is not the promoter's: the one of highest confidence, among equals the newest, among equals the first listed.
 * A claim without a date counts as the oldest.
 *
 * @returns null where only the promoter says anything
 * @see MODEL.md 12
 */
export function bestIndependentClaim(claims: readonly Claim[]): Claim | null {
  const rank = ({ confidence }: Claim) => confidences.indexOf(confidence)
  const date = ({ source }: Claim) => source.date ?? ''
  const ordered = claims
    .filter(({ said }) => said !== 'promoter')
    .toSorted((a, b) => rank(a) - rank(b) || (date(a) < date(b) ? 1 : date(a) > date(b) ? -1 : 0))
  return ordered[0] ?? null
}

/**
 * The scenario with every promoter's claim that was chosen replaced by the best independent one. Where nobody else says anything the promoter's word stays,
 * and `replaced` says so (`to` null). A plausible range that does not hold the new value is left out.
 */
export function withoutPromoter(scenario: Scenario): Rechosen {
  return rechosen(scenario, ({ path, quantity }) =>
    chosenClaimOf(quantity).said === 'promoter' && !isAnnouncement(path) ? bestIndependentClaim(quantity.claims) : undefined,
  )
}

/** What was announced of order and staff enters no figure, so nothing takes its place. */
function isAnnouncement(path: string): boolean {
  return path === 'product/staff' || path.startsWith('product/contract/')
}

/** The scenario as its promoter tells it: every claim of the promoter chosen, the newest where there are several. */
export function asPromoterSays(scenario: Scenario): Rechosen {
  return rechosen(scenario, ({ quantity }) => {
    if (chosenClaimOf(quantity).said === 'promoter') return undefined
    const told = quantity.claims.filter(({ said }) => said === 'promoter')
    return told.toSorted((a, b) => ((a.source.date ?? '') < (b.source.date ?? '') ? 1 : -1))[0]
  })
}

/** @param choose the claim to choose; null: none there, which is told; undefined: nothing to be done */
function rechosen(scenario: Scenario, choose: (stated: StatedQuantity) => Claim | null | undefined): Rechosen {
  const replaced: ReplacedClaim[] = []
  const changed = withQuantities(scenario, (stated) => {
    const claim = choose(stated)
    if (claim === undefined) return null
    const { at, path, quantity } = stated
    const keepsRange = claim !== null && holds(quantity.range, claim)
    replaced.push({
      path,
      pointer: pointer(at),
      from: quantity.chosen,
      to: claim?.id ?? null,
      said: claim?.said ?? null,
      rangeDropped: claim !== null && quantity.range !== undefined && !keepsRange,
    })
    return claim && withChosen(quantity, claim, keepsRange)
  })
  return { scenario: changed, replaced }
}

function withChosen({ claims, range }: Told, { id }: Claim, keepsRange: boolean): Told {
  return keepsRange && range ? { chosen: id, range, claims } : { chosen: id, claims }
}

/** Whether a range can stay beside a claim: a distribution is its own range. */
function holds(range: Told['range'], { value }: Claim): boolean {
  return range !== undefined && typeof value === 'number' && range[0] <= value && value <= range[1]
}

/** The claim that enters the model. */
export function chosenClaimOf({ chosen, claims }: Told): Claim {
  return claims.find(({ id }) => id === chosen)!
}
