import type { Finding, Scenario } from '@shiftwork/contracts'
import { chosenOf, domainText } from '../assumptions/assumption.ts'
import { findingAt } from '../assumptions/findings.ts'
import { isUsedParameter, parameterDomain } from '../assumptions/parameter-domain.ts'
import { findParameter } from '../assumptions/parameter-lookup.ts'
import type { ReferenceModel } from '../reference-model.ts'

/** Parameters that a scenario replaces: they must be known and have a meaning; outside their plausible range, or without effect, it is said. */
export function checkParameters(scenario: Scenario, { parameters, economies }: ReferenceModel): Finding[] {
  return Object.entries(scenario.parameters ?? {}).flatMap(([path, quantity]) => {
    const at = ['parameters', path]
    const found = findParameter(parameters, undefined, path)
    const code = path.split('.')[1]
    const byDefault = found !== null && found.parameter.path !== path
    if (!found || (byDefault && !economies.economies.includes(code ?? '')))
      return [findingAt(at, 'unknown-parameter', { found: path, expected: similar(path, [...parameters.keys()]) })]
    const { central } = chosenOf(quantity)
    const domain = parameterDomain(path)
    const inside = central >= domain.low && central <= domain.high
    if (!inside) return [findingAt(at, 'outside-domain', { found: String(central), expected: domainText(domain) })]
    const findings: Finding[] = []
    const { range } = found.parameter
    if (range && (central < range[0] || central > range[1]))
      findings.push(
        findingAt(at, 'parameter-outside-range', { severity: 'warning', found: String(central), expected: `${range[0]} to ${range[1]}` }),
      )
    if (!isUsedParameter(path)) findings.push(findingAt(at, 'parameter-without-effect', { severity: 'note', found: path }))
    return findings
  })
}

/** Known paths with the same first word, or a few to show how they look. */
function similar(path: string, known: readonly string[]): string {
  const word = path.split('.')[0]!
  const same = known.filter((other) => other.split('.')[0] === word)
  return (same.length > 0 ? same : [...new Set(known.map((other) => other.split('.')[0]!))]).join(', ')
}
