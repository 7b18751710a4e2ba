import type { Run } from '@shiftwork/contracts'
import { type RunKind, getRun as readRun, listRuns as readRuns } from '@shiftwork/database'
import { notFound } from '../errors.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { idCursor, type Page, pageOf } from './page.ts'
import { runResource } from './run-resource.ts'

/** State and progress of a run. */
export async function getRun({ database, estimator }: Services, who: Principal, id: string): Promise<Run> {
  const view = await readRun(database.kysely, who.workspace, id)
  if (!view) throw notFound('run', id)
  return runResource(view, estimator)
}

/** Runs of a kind, newest first, of one scenario when asked for. */
export async function listRuns(
  { database, estimator }: Services,
  who: Principal,
  asked: { cursor?: string | undefined; limit: number; scenario?: string | undefined; kind: RunKind },
): Promise<Page<Run>> {
  const of = { kind: asked.kind, ...(asked.scenario === undefined ? {} : { scenario: asked.scenario }) }
  const rows = await readRuns(database.kysely, who.workspace, { ...of, ...idCursor(asked.cursor), limit: asked.limit + 1 })
  return pageOf(
    rows,
    asked.limit,
    (row) => row.id,
    (row) => runResource(row, estimator),
  )
}
