import type { Finding, Scenario } from '@shiftwork/contracts'
import { chosenOf } from '../assumptions/assumption.ts'
import { findingAt } from '../assumptions/findings.ts'

const fewestCompared = 2
const mostCompared = 12

/** What makes scenarios not comparable: their number, or other months, money or model (MODEL.md 14). Paths name the scenario by its place. */
export function checkComparable(scenarios: readonly Pick<Scenario, 'model' | 'start' | 'months' | 'currency' | 'priceYear'>[]): Finding[] {
  const count = scenarios.length
  if (count < fewestCompared || count > mostCompared)
    return [findingAt(null, 'comparison-count', { found: `${count} scenarios`, expected: `${fewestCompared} to ${mostCompared}` })]
  const first = frame(scenarios[0]!)
  return scenarios.slice(1).flatMap((scenario, k) => {
    const own = frame(scenario)
    return (Object.keys(own) as (keyof typeof own)[])
      .filter((field) => own[field] !== first[field])
      .map((field) =>
        findingAt([k + 1, field], field === 'months' || field === 'start' ? 'horizons-differ' : `${kebab(field)}-differs`, {
          found: own[field],
          expected: first[field],
          values: { scenario: k + 1, field },
        }),
      )
  })
}

function frame({ model, start, months, currency, priceYear }: Parameters<typeof checkComparable>[0][number]) {
  return { model, start, months: String(chosenOf(months).central), currency, priceYear: String(chosenOf(priceYear).central) }
}

function kebab(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
