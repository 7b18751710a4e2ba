import type { Scenario, ScenarioResource } from '@shiftwork/contracts'
import {
  appendEvent,
  type ChangeOf,
  type Executor,
  getScenario,
  insideTransaction,
  deleteScenario as removeScenario,
  renameScenario as renameStored,
  restoreScenarioVersion,
  type ScenarioChange,
  saveScenario as saveStored,
  undeleteScenario as takeBack,
} from '@shiftwork/database'
import type { Tagged } from '../entity-tag.ts'
import { stale } from '../entity-tag.ts'
import { notFound } from '../errors.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { scenarioResource } from './scenario-resource.ts'

/** What the caller has seen (If-Match): changes apply to that and nothing else. */
type Seen = number | 'any'

async function change(
  services: Services,
  who: Principal,
  { id, seen, action }: { id: string; seen: Seen; action: string },
  write: (trx: Executor, of: ChangeOf) => Promise<ScenarioChange>,
): Promise<Tagged<ScenarioResource>> {
  return insideTransaction(services.database.kysely, async (trx) => {
    const rowVersion = seen === 'any' ? await currentRowVersion(trx, who, id) : seen
    const changed = await write(trx, { ...who, id, rowVersion })
    if (changed.outcome === 'missing') throw notFound('scenario', id)
    if (changed.outcome === 'stale') throw stale(await currentTag(services, trx, who, id))
    const resource = await scenarioResource(services, trx, who, changed.scenario)
    const details = { version: changed.scenario.currentVersion }
    await appendEvent(trx, { ...who, action, subject: 'scenario', subjectId: id, details })
    return resource
  })
}

async function currentRowVersion(trx: Executor, who: Principal, id: string): Promise<number> {
  const stored = await getScenario(trx, who.workspace, id)
  if (!stored) throw notFound('scenario', id)
  return stored.rowVersion
}

async function currentTag(services: Services, trx: Executor, who: Principal, id: string): Promise<string> {
  const stored = await getScenario(trx, who.workspace, id)
  if (!stored) throw notFound('scenario', id)
  return (await scenarioResource(services, trx, who, stored)).tag
}

/** Saves a new version of a scenario that the model can estimate; of two who saw the same version one wins, the other is told (412). */
export async function saveScenario(services: Services, who: Principal, id: string, seen: Seen, scenario: Scenario) {
  services.estimator.check(scenario)
  const inputsHash = services.estimator.inputsHash(scenario)
  return change(services, who, { id, seen, action: 'scenario-saved' }, (trx, of) =>
    saveStored(trx, { ...of, content: scenario, inputsHash }),
  )
}

/** Renames: a new version with the same inputs, so that its estimate is still its estimate. */
export function renameScenario(services: Services, who: Principal, id: string, seen: Seen, name: string) {
  return change(services, who, { id, seen, action: 'scenario-renamed' }, (trx, of) => renameStored(trx, { ...of, name }))
}

/** Makes an old version the newest, as a new version. */
export function restoreVersion(services: Services, who: Principal, id: string, seen: Seen, version: number) {
  return change(services, who, { id, seen, action: 'scenario-restored' }, (trx, of) => restoreScenarioVersion(trx, { ...of, version }))
}

/** Deletes; the rows stay and can be taken back. */
export async function deleteScenario(services: Services, who: Principal, id: string, seen: Seen): Promise<void> {
  await change(services, who, { id, seen, action: 'scenario-deleted' }, removeScenario)
}

/** Undoes a deletion; what is not deleted stays as it is. */
export function undeleteScenario(services: Services, who: Principal, id: string): Promise<Tagged<ScenarioResource>> {
  return insideTransaction(services.database.kysely, async (trx) => {
    const stored = await takeBack(trx, who.workspace, id)
    if (!stored) throw notFound('scenario', id)
    const resource = await scenarioResource(services, trx, who, stored)
    await appendEvent(trx, { ...who, action: 'scenario-undeleted', subject: 'scenario', subjectId: id, details: {} })
    return resource
  })
}
