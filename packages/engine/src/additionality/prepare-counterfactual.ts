import type { Scenario } from '@shiftwork/contracts'
import { chosenOf } from '../assumptions/assumption.ts'
import { findingAt } from '../assumptions/findings.ts'
import { type Preparation, prepareProject } from '../demand/prepare-project.ts'
import type { Project } from '../demand/project.ts'
import { sameInputs } from './same-inputs.ts'

/** What happens without the project, made ready like a project of its own. */
export interface ProjectCounterfactual {
  readonly project: Project
  /** 1: its jobs are there without the project; −1: they are lost without it. */
  readonly sign: 1 | -1
}

/**
 * Makes the counterfactual ready, with the same places in the same order as the project: a place that only one of them names is a place of both.
 * Its assumptions have their own list; where a path agrees with one of the scenario, so does the draw.
 *
 * @see MODEL.md 7 and 13
 */
export function prepareCounterfactual({ scenario, model, places, findings }: Preparation): ProjectCounterfactual | null {
  const given = scenario.counterfactual
  if (!given) return null
  const economies = model.economies.economies
  if (sameInputs(scenario, given.scenario)) {
    findings.push(findingAt(['counterfactual', 'scenario'], 'counterfactual-is-scenario'))
    return null
  }
  const different = differentFrame(scenario, given.scenario)
  if (different.length > 0) {
    for (const { field, found, expected } of different)
      findings.push(findingAt(['counterfactual', 'scenario', field], 'counterfactual-frame-differs', { found, expected }))
    return null
  }
  const codes = [...places.hosts.map((host) => economies[host]!), ...places.parts.map(({ code }) => code)]
  const { project, findings: own } = prepareProject({ ...given.scenario, uncertainty: scenario.uncertainty }, model, codes)
  for (const finding of own) {
    const inScenario = finding.path?.startsWith('/') ?? false
    findings.push(inScenario ? { ...finding, path: `/counterfactual/scenario${finding.path}` } : finding)
  }
  if (!project) return null
  for (const host of project.hosts) places.host(economies[host]!, [])
  for (const { code } of project.parts.slice(0, project.namedParts)) places.host(code, [])
  return { project, sign: given.without === 'runs' ? 1 : -1 }
}

type Frame = Pick<Scenario, 'model' | 'start' | 'months' | 'currency' | 'priceYear'>

/** Time, money and model must be the same, or the two could not be subtracted month by month. */
function differentFrame(scenario: Frame, other: Frame): { readonly field: string; readonly found: string; readonly expected: string }[] {
  const frame = ({ model, start, months, currency, priceYear }: Frame) => ({
    model,
    start,
    months: String(chosenOf(months).central),
    currency,
    priceYear: String(chosenOf(priceYear).central),
  })
  const [own, others] = [frame(scenario), frame(other)]
  return (Object.keys(own) as (keyof Frame)[])
    .filter((field) => own[field] !== others[field])
    .map((field) => ({ field, found: others[field], expected: own[field] }))
}
