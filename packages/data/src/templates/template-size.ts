import type { Scenario, TemplateSize } from '@shiftwork/contracts'
import { chosenNumber } from './chosen-number.ts'

/**
 * How large a project is at its chosen values.
 *
 *   units a year = 12 × capacity a month · sales = units × price
 *   posts = Σ heads at capacity + Σ months of work per unit × capacity, in the last operation
 *   investment = Σ totals spent in the phases of construction
 */
export function templateSize({ product, phases, currency }: Scenario): TemplateSize {
  const capacity = chosenNumber(product.capacityPerMonth)
  const operation = phases.findLast(({ kind }) => kind === 'operation')
  let posts = 0
  for (const { count, basis } of operation?.posts ?? []) posts += chosenNumber(count) * (basis === 'per-unit' ? capacity : 1)
  let investment = 0
  for (const { kind, spending } of phases)
    if (kind === 'construction') for (const { amount } of spending) investment += chosenNumber(amount)
  return { unitsPerYear: 12 * capacity, posts, investment, salesPerYear: 12 * capacity * chosenNumber(product.price), currency }
}
