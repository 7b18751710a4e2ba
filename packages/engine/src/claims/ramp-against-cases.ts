import type { Finding } from '@shiftwork/contracts'
import { findingAt } from '../assumptions/findings.ts'
import type { ReferenceModel } from '../reference-model.ts'
import type { ClaimsReference } from './claims-reference.ts'
import { mainPhase } from './plant-figures.ts'
import { teller, toldFigure, type Voice } from './told-figures.ts'

/**
 * The ramp against known cases:
 *
 *   months to full capacity = start of operation + months to half of capacity + ½ · months from 10 % to 90 %
 *
 * against the quickest known plant of the industry times a limit; and the months to half of capacity against the range that the model holds plausible.
 *
 * @see MODEL.md 12 and 4.3
 */
export function rampAgainstCases({ scenario }: Voice, { parameters }: ReferenceModel, { plants, limits }: ClaimsReference): Finding[] {
  const { product, phases } = scenario
  const p = mainPhase(scenario)
  if (p < 0) return []
  const from = toldFigure(phases[p]!.from, ['phases', p, 'from'])
  const half = toldFigure(product.halfCapacityMonth, ['product', 'halfCapacityMonth'])
  const ramp = toldFigure(product.rampMonths, ['product', 'rampMonths'])
  const months = from.high + half.high + ramp.high / 2
  const told = {
    months: from.value + half.value + ramp.value / 2,
    from: from.value,
    fromClaim: teller(from),
    half: half.value,
    halfClaim: teller(half),
    ramp: ramp.value,
    rampClaim: teller(ramp),
  }
  const quickest = plants
    .filter(({ industry, monthsToProduction }) => industry === product.industry && monthsToProduction !== undefined)
    .toSorted((a, b) => a.monthsToProduction! - b.monthsToProduction!)[0]
  const findings: Finding[] = []
  if (quickest && months < quickest.monthsToProduction! * limits['months-to-capacity'])
    findings.push(
      findingAt(half.at, 'ramp-against-cases', {
        severity: 'warning',
        found: `${told.months} months to full capacity (${teller(half)})`,
        expected: `${quickest.monthsToProduction} months to the first output at ${quickest.name}`,
        values: { ...told, plant: quickest.name, plantMonths: quickest.monthsToProduction!, plantSource: quickest.sources[0]?.title ?? '' },
      }),
    )
  const known = parameters.get('half-capacity-month')
  if (known?.range && half.high < known.range[0])
    findings.push(
      findingAt(half.at, 'ramp-against-range', {
        severity: 'warning',
        found: `${half.value} months to half of capacity (${teller(half)})`,
        expected: `${known.range[0]} to ${known.range[1]}`,
        values: { half: half.value, halfClaim: teller(half), low: known.range[0], high: known.range[1], parameter: known.path },
      }),
    )
  return findings
}
