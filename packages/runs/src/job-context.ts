import { ModelInputError, type Scenario } from '@shiftwork/contracts'
import { prepareProject, unitsOf } from '@shiftwork/engine'
import { inOneOrder, scenarioHash } from './keys.ts'
import type { Pool } from './pool.ts'
import { householdResponsesOf, responsesTo } from './responses-kept.ts'
import type { JobContext } from './tasks.ts'

/**
 * What the threads need to compute for a scenario: its inputs and the responses to all that it buys.
 *
 * @throws ModelInputError where codes are unknown or numbers have no meaning
 */
export async function jobContext(pool: Pool, given: Scenario, priority: number): Promise<JobContext> {
  const scenario = inOneOrder(given)
  const { project, findings } = prepareProject(scenario, pool.model.reference)
  if (!project) throw new ModelInputError(findings.filter(({ severity }) => severity === 'error'))
  const [households, units] = await Promise.all([householdResponsesOf(pool, priority), responsesTo(pool, unitsOf(project), priority)])
  return { name: `${pool.model.hash} ${scenarioHash(scenario)}`, scenario, units, households }
}
