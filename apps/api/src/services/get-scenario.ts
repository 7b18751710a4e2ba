import type { Scenario, ScenarioResource } from '@shiftwork/contracts'
import { getScenarioVersion, getScenario as readScenario } from '@shiftwork/database'
import type { Tagged } from '../entity-tag.ts'
import { notFound } from '../errors.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { scenarioResource } from './scenario-resource.ts'

/** A scenario with its newest version; a deleted one is still shown, with the moment of its deletion, so that it can be taken back. */
export async function getScenario(services: Services, who: Principal, id: string): Promise<Tagged<ScenarioResource>> {
  const db = services.database.kysely
  const stored = await readScenario(db, who.workspace, id)
  if (!stored) throw notFound('scenario', id)
  return scenarioResource(services, db, who, stored)
}

/** The scenario file of a version, the newest if none is named: as it was stored, word for word. */
export async function getScenarioFile(services: Services, who: Principal, id: string, version?: number): Promise<Scenario> {
  const db = services.database.kysely
  const stored = await readScenario(db, who.workspace, id)
  const wanted = version ?? stored?.currentVersion
  const found = stored && wanted !== undefined ? await getScenarioVersion(db, who.workspace, id, wanted) : undefined
  if (!found) throw notFound('scenario version', version === undefined ? id : `${id}, version ${version}`)
  return found.content as Scenario
}
