import type { ScenarioVersionSchema } from '@shiftwork/contracts'
import { getScenario, getScenarioVersion, listScenarioVersions, type StoredScenarioVersion } from '@shiftwork/database'
import type { z } from 'zod'
import { notFound } from '../errors.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { numberCursor, type Page, pageOf } from './page.ts'

type Version = z.infer<typeof ScenarioVersionSchema>

function versionResource(row: Omit<StoredScenarioVersion, 'content'>): Version {
  return {
    version: row.number,
    hash: row.inputsHash,
    savedAt: row.createdAt.toISOString(),
    savedBy: row.savedBy,
    restoredFrom: row.restoredFrom,
  }
}

/** All versions of a scenario, newest first. */
export async function listVersions(
  services: Services,
  who: Principal,
  id: string,
  asked: { cursor?: string | undefined; limit: number },
): Promise<Page<Version>> {
  const db = services.database.kysely
  if (!(await getScenario(db, who.workspace, id))) throw notFound('scenario', id)
  const rows = await listScenarioVersions(db, who.workspace, id, { ...numberCursor(asked.cursor), limit: asked.limit + 1 })
  return pageOf(rows, asked.limit, (row) => String(row.number), versionResource)
}

/** One version with its scenario. */
export async function getVersion(services: Services, who: Principal, id: string, version: number) {
  const row = await getScenarioVersion(services.database.kysely, who.workspace, id, version)
  if (!row) throw notFound('scenario version', `${id}, version ${version}`)
  return { ...versionResource(row), scenario: row.content }
}
