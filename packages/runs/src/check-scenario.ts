import type { Finding, Scenario } from '@shiftwork/contracts'
import type { Model } from './model.ts'

/**
 * Warnings and notes about a scenario.
 *
 * @throws ModelInputError with everything that is wrong with it, all at once
 */
export function checkScenario(_scenario: Scenario, _model: Model): Finding[] {
  throw new Error('Not written yet.')
}
