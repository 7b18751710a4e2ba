import type { Finding } from '@shiftwork/contracts'
import { findingAt } from '../assumptions/findings.ts'
import type { ClaimsReference } from './claims-reference.ts'
import { toldCapacity, toldPrice } from './plant-figures.ts'
import { teller, toldFigure, type Voice } from './told-figures.ts'

const monthsOfYear = 12

/**
 * Whether an announced order can pay for the announced volume:
 *
 *   price paid = contract value / (capacity a month · 12 · years)
 *
 * must meet the range in which the price is held to lie, widened by a limit for the ramp and for rounding.
 *
 * @see MODEL.md 12, price × volume against contract value
 */
export function contractAgainstVolume({ scenario }: Voice, { limits }: ClaimsReference): Finding[] {
  const { contract } = scenario.product
  if (!contract) return []
  const value = toldFigure(contract.value, ['product', 'contract', 'value'])
  const years = toldFigure(contract.years, ['product', 'contract', 'years'])
  const capacity = toldCapacity(scenario)
  const price = toldPrice(scenario)
  const tolerance = limits['contract-price']
  const unitsAt = (perMonth: number) => perMonth * monthsOfYear * years.value
  const lowest = value.low / unitsAt(capacity.high)
  const highest = value.high / unitsAt(capacity.low)
  if (!(lowest > price.high * tolerance || highest < price.low / tolerance)) return []
  const volume = unitsAt(capacity.value)
  return [
    findingAt(capacity.at, 'contract-against-volume', {
      severity: 'warning',
      found: `${capacity.value} a month (${teller(capacity)})`,
      expected: `about ${Math.round(value.value / unitsAt(price.value))} a month`,
      values: {
        capacity: capacity.value,
        capacityClaim: teller(capacity),
        contract: value.value,
        contractClaim: teller(value),
        years: years.value,
        yearsClaim: teller(years),
        volume,
        price: price.value,
        priceClaim: teller(price),
        priceLow: price.low,
        priceHigh: price.high,
        pricePaid: value.value / volume,
        worth: volume * price.value,
        reconcilingCapacity: value.value / unitsAt(price.value),
        reconcilingContract: volume * price.value,
        currency: scenario.currency,
      },
    }),
  ]
}
