import type { Claim, Finding, Quantity, Scenario } from '@shiftwork/contracts'

/** A claim that a conflict names, and where it stands. */
export interface NamedClaim {
  readonly pointer: string
  readonly claim: Claim
  /** Whether figures depend on it: it is chosen, and it is no announcement that only stands beside them. */
  readonly enters: boolean
}

/** Where the claims stand that findings name; a key without a place here stands where the finding points to. */
const places: Readonly<Record<string, string>> = {
  capacityClaim: '/product/capacityPerMonth',
  priceClaim: '/product/price',
  contractClaim: '/product/contract/value',
  yearsClaim: '/product/contract/years',
  staffClaim: '/product/staff',
  halfClaim: '/product/halfCapacityMonth',
  rampClaim: '/product/rampMonths',
}

/** What was announced of orders and staff is held against the figures and enters none of them. */
const announcements = /^\/product\/(contract\/|staff$)/

function quantityAt(scenario: Scenario, pointer: string): Quantity | undefined {
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (holder, key) => (typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[key] : undefined),
      scenario,
    )
  const isQuantity = typeof found === 'number' || (typeof found === 'object' && found !== null && 'chosen' in found && 'claims' in found)
  return isQuantity ? (found as Quantity) : undefined
}

/** Begins of phases that hold a claim of that id. */
const beginOfPhase = (scenario: Scenario, id: string): string | undefined =>
  scenario.phases.flatMap(({ from }, p) =>
    typeof from !== 'number' && from.claims.some((claim) => claim.id === id) ? [`/phases/${p}/from`] : [],
  )[0]

/** The claims that a conflict holds against one another, with their sources. Bare numbers and numbers worked out from others have none. */
export function claimsInFinding(finding: Finding, scenario: Scenario): NamedClaim[] {
  return Object.entries(finding.values).flatMap(([key, said]): NamedClaim[] => {
    if (!key.endsWith('Claim') || typeof said !== 'string') return []
    const id = said.split(': ').at(-1) ?? said
    const pointer = places[key] ?? (key === 'fromClaim' ? beginOfPhase(scenario, id) : finding.path)
    const quantity = pointer === undefined ? undefined : quantityAt(scenario, pointer)
    if (pointer === undefined || quantity === undefined || typeof quantity === 'number') return []
    const claim = quantity.claims.find((told) => told.id === id)
    return claim ? [{ pointer, claim, enters: quantity.chosen === id && !announcements.test(pointer) }] : []
  })
}

/** One claim of the register by its id. */
export function claimAt(scenario: Scenario, pointer: string, id: string): Claim | undefined {
  const quantity = quantityAt(scenario, pointer)
  return typeof quantity === 'object' ? quantity.claims.find((claim) => claim.id === id) : undefined
}
