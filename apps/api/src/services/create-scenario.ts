import type { Scenario, ScenarioResource } from '@shiftwork/contracts'
import { appendEvent, type Executor, createScenario as insertScenario, insideTransaction } from '@shiftwork/database'
import type { Tagged } from '../entity-tag.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { scenarioResource } from './scenario-resource.ts'

/** Stores a scenario that the model can estimate, with its first version; one that it cannot is refused and nothing is stored. */
export async function createScenario(
  services: Services,
  db: Executor,
  who: Principal,
  scenario: Scenario,
  example?: string,
): Promise<Tagged<ScenarioResource>> {
  const { estimator } = services
  estimator.check(scenario)
  const inputsHash = estimator.inputsHash(scenario)
  return insideTransaction(db, async (trx) => {
    const stored = await insertScenario(trx, { ...who, content: scenario, inputsHash, ...(example === undefined ? {} : { example }) })
    const resource = await scenarioResource(services, trx, who, stored)
    await appendEvent(trx, { ...who, action: 'scenario-created', subject: 'scenario', subjectId: stored.id, details: { version: 1 } })
    return resource
  })
}
