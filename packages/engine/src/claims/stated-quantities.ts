import type { Quantity, Scenario } from '@shiftwork/contracts'
import type { At } from '../assumptions/findings.ts'

/** A quantity about which claims are told. */
export type Told = Exclude<Quantity, number>

export interface StatedQuantity {
  /** Where it stands, by positions. */
  readonly at: At
  /** Its path by ids, as its assumption has it. */
  readonly path: string
  readonly quantity: Told
}

/** Every quantity of a scenario that has claims, in the order in which they stand. Bare numbers are the word of whoever wrote the scenario and are not listed. */
export function statedQuantities(scenario: Scenario): StatedQuantity[] {
  const found: StatedQuantity[] = []
  visit(scenario, [], [], found)
  return found
}

function visit(value: unknown, at: At, ids: readonly string[], found: StatedQuantity[]): void {
  if (typeof value !== 'object' || value === null) return
  if (isTold(value)) {
    found.push({ at, path: ids.join('/'), quantity: value })
    return
  }
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.map((item, k) => [k, item]) : Object.entries(value)
  for (const [key, inner] of entries) {
    const id = typeof key === 'number' ? (idOf(inner) ?? String(key)) : key
    visit(inner, [...at, key], [...ids, id], found)
  }
}

function isTold(value: object): value is Told {
  return 'chosen' in value && 'claims' in value
}

function idOf(item: unknown): string | null {
  return typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : null
}

/**
 * The scenario with some of its quantities put differently; everything else is as it was.
 *
 * @param change gives the quantity that takes the place of one with claims, or null to leave it
 */
export function withQuantities(scenario: Scenario, change: (stated: StatedQuantity) => Told | null): Scenario {
  return rebuilt(scenario, [], [], change) as Scenario
}

function rebuilt(value: unknown, at: At, ids: readonly string[], change: (stated: StatedQuantity) => Told | null): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (isTold(value)) return change({ at, path: ids.join('/'), quantity: value }) ?? value
  if (Array.isArray(value)) return value.map((item, k) => rebuilt(item, [...at, k], [...ids, idOf(item) ?? String(k)], change))
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rebuilt(inner, [...at, key], [...ids, key], change)]))
}
