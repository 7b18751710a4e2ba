import { type Finding, finding, ModelInputError, type Scenario } from '@shiftwork/contracts'
import { scenarioFindings } from '@shiftwork/engine'
import type { Model } from './model.ts'

/**
 * Warnings and notes about a scenario.
 *
 * @throws ModelInputError with everything that is wrong with it, all at once
 */
export function checkScenario(scenario: Scenario, model: Model): Finding[] {
  const all = [...checkModel(scenario, model), ...scenarioFindings(scenario, model.reference)]
  const errors = all.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new ModelInputError(errors)
  return all
}

/** A scenario names the model version that it is meant for: the bundled one, or one by its hash. */
function checkModel({ model: named }: Scenario, { hash }: Model): Finding[] {
  return named === 'bundled' || named === hash
    ? []
    : [finding('unknown-model-version', { path: '/model', found: named, expected: `bundled, or ${hash}` })]
}
