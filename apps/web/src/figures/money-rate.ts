import type { Claim, Parameter, Scenario } from '@shiftwork/contracts'
import { centralOf } from './quantity-value.ts'

/** A currency at the prices of a year. */
export interface MoneyOf {
  readonly currency: string
  readonly year: number
}

/** A rate or a price level that a conversion is made from, with who says so. */
interface RateSource {
  readonly path: string
  readonly term: string
  readonly value: number
  readonly claim: Claim | undefined
}

export interface MoneyRate {
  readonly from: MoneyOf
  readonly to: MoneyOf
  /** One unit of the first in units of the second. */
  readonly factor: number
  readonly sources: readonly RateSource[]
}

/** The values that the run used: those that the scenario sets itself go before those of the model. */
function sourceOf(path: string, parameters: readonly Parameter[], scenario: Pick<Scenario, 'parameters'>): RateSource | null {
  const parameter = parameters.find((p) => p.path === path)
  if (!parameter) return null
  const quantity = scenario.parameters?.[path] ?? { chosen: parameter.chosen, claims: parameter.claims }
  const value = centralOf(quantity)
  const claim = typeof quantity === 'number' ? undefined : quantity.claims.find(({ id }) => id === quantity.chosen)
  return value === null || value <= 0 ? null : { path, term: parameter.term, value, claim }
}

/**
 * What money of one currency and price year is in another: deflated to the year of the tables, exchanged there, and brought to the prices wanted.
 *
 *   factor = rate(to) · deflator(to, year) / (rate(from) · deflator(from, year))
 *
 * with rates in units of the currency for one US dollar, average of the year of the tables, and price levels over that year.
 *
 * @returns null where a rate or a price level is not known
 */
export function moneyRate(
  from: MoneyOf,
  to: MoneyOf,
  { parameters, scenario }: { readonly parameters: readonly Parameter[]; readonly scenario: Pick<Scenario, 'parameters'> },
): MoneyRate | null {
  const exchange = parameters.filter(({ path }) => path.startsWith('exchange-rate.')).map(({ path }) => path)
  const rateOf = ({ currency }: MoneyOf) => exchange.find((path) => path.startsWith(`exchange-rate.${currency}.`)) ?? ''
  const levelOf = ({ currency, year }: MoneyOf) => `deflator.${currency}.${year}`
  const paths = from.currency === to.currency ? [levelOf(from), levelOf(to)] : [levelOf(from), rateOf(from), rateOf(to), levelOf(to)]
  const sources = paths.flatMap((path) => sourceOf(path, parameters, scenario) ?? [])
  if (sources.length < paths.length) return null
  const half = sources.length / 2
  const product = (part: readonly RateSource[]) => part.reduce((whole, { value }) => whole * value, 1)
  return { from, to, factor: product(sources.slice(half)) / product(sources.slice(0, half)), sources }
}
