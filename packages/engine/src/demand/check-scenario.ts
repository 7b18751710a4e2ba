import type { Finding, Scenario } from '@shiftwork/contracts'
import { checkLadder } from '../additionality/check-ladder.ts'
import type { ReferenceModel } from '../reference-model.ts'
import { checkRisk } from '../risk/check-risk.ts'
import { checkWorkforce } from '../workforce/check-workforce.ts'
import { checkParameters } from './check-parameters.ts'
import { checkSales } from './check-sales.ts'
import { checkSize } from './check-size.ts'
import { checkStructure } from './check-structure.ts'
import { prepareProject } from './prepare-project.ts'

/**
 * Everything that is wrong or remarkable about a scenario before it is estimated, all at once: errors, warnings and notes.
 *
 * @param prepared the scenario made ready, where that has been done already
 */
export function scenarioFindings(scenario: Scenario, model: ReferenceModel, prepared = prepareProject(scenario, model)): Finding[] {
  const structure = checkStructure(scenario)
  const parameters = checkParameters(scenario, model)
  const { project, findings } = prepared
  const size = project && ![...structure, ...parameters].some(({ severity }) => severity === 'error') ? checkSize(project, model) : []
  return onceEach([
    ...structure,
    ...parameters,
    ...findings,
    ...checkLadder(scenario),
    ...checkWorkforce(scenario, model),
    ...checkRisk(scenario),
    ...checkSales(scenario, model),
    ...size,
  ])
}

/** The same fault may be found where a number is written and where it is used. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const known = new Set<string>()
  return findings.filter(({ code, path }) => {
    const name = `${code} ${path ?? ''}`
    return known.has(name) ? false : known.add(name)
  })
}
