import type { ScenarioHead } from '@shiftwork/contracts'
import { listScenarios as readScenarios } from '@shiftwork/database'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { idCursor, type Page, pageOf } from './page.ts'
import { headResource, latestRunOf } from './scenario-resource.ts'

/** Scenarios of the workspace, newest first; the deleted ones when asked for. */
export async function listScenarios(
  services: Services,
  who: Principal,
  asked: { cursor?: string | undefined; limit: number; deleted: 'true' | 'false' },
): Promise<Page<ScenarioHead>> {
  const db = services.database.kysely
  const rows = await readScenarios(db, who.workspace, {
    ...idCursor(asked.cursor),
    deleted: asked.deleted === 'true',
    limit: asked.limit + 1,
  })
  const runs = await latestRunOf(services, db, who, rows)
  return pageOf(
    rows,
    asked.limit,
    (row) => row.id,
    (row) => headResource(row, runs.get(row.id)),
  )
}
