import { type Selectable, sql } from 'kysely'
import { v7 } from 'uuid'
import type { Executor } from '../database.ts'
import type { Tables } from '../tables.ts'
import { insideTransaction } from '../transaction.ts'
import { getScenarioVersion, insertScenarioVersion, type NewScenarioVersion, type ScenarioContent } from './scenario-versions.ts'

export interface NewScenario {
  workspace: string
  actor: string
  content: ScenarioContent
  /** SHA-256 of the inputs alone: without names and notes. */
  inputsHash: string
  /** The worked example it is made from. */
  example?: string
}

export type ScenarioHead = Omit<Selectable<Tables['scenario']>, 'workspaceId'> & { inputsHash: string }
export type StoredScenario = ScenarioHead & { content: unknown }

/** `stale`: somebody else changed it first; `missing`: not there, deleted, or another workspace's. */
export type ScenarioChange =
  | { outcome: 'changed'; scenario: StoredScenario }
  | { outcome: 'stale'; rowVersion: number }
  | { outcome: 'missing' }

const headColumns = [
  'scenario.id',
  'scenario.name',
  'scenario.currentVersion',
  'scenario.rowVersion',
  'scenario.example',
  'scenario.createdBy',
  'scenario.createdAt',
  'scenario.updatedAt',
  'scenario.deletedAt',
  'scenarioVersion.inputsHash',
] as const

function heads(db: Executor, workspace: string) {
  return db
    .selectFrom('scenario')
    .innerJoin('scenarioVersion', (join) =>
      join.onRef('scenarioVersion.scenarioId', '=', 'scenario.id').onRef('scenarioVersion.number', '=', 'scenario.currentVersion'),
    )
    .where('scenario.workspaceId', '=', workspace)
    .select(headColumns)
}

/** Stores a scenario with its first version. */
export async function createScenario(db: Executor, added: NewScenario): Promise<StoredScenario> {
  const id = v7()
  await insideTransaction(db, async (trx) => {
    await trx
      .insertInto('scenario')
      .values({
        id,
        workspaceId: added.workspace,
        name: added.content.name,
        currentVersion: 1,
        example: added.example ?? null,
        createdBy: added.actor,
        deletedAt: null,
      })
      .execute()
    await insertScenarioVersion(trx, { ...added, scenario: id, number: 1, restoredFrom: null })
  })
  return (await getScenario(db, added.workspace, id))!
}

/** Newest first; the deleted ones instead when asked for. `after` is the id the page before ended with. */
export function listScenarios(
  db: Executor,
  workspace: string,
  page: { deleted?: boolean; after?: string; limit: number },
): Promise<ScenarioHead[]> {
  let query = heads(db, workspace)
    .where('scenario.deletedAt', page.deleted ? 'is not' : 'is', null)
    .orderBy('scenario.id', 'desc')
    .limit(page.limit)
  if (page.after !== undefined) query = query.where('scenario.id', '<', page.after)
  return query.execute()
}

/** A scenario with its newest version, also when it is deleted (its `deletedAt` says so). */
export async function getScenario(db: Executor, workspace: string, id: string): Promise<StoredScenario | undefined> {
  const row = await heads(db, workspace).where('scenario.id', '=', id).select('scenarioVersion.content').executeTakeFirst()
  return row && { ...row, content: JSON.parse(row.content) }
}

/** The scenario a worked example became in this workspace, deleted or not. */
export function getScenarioOfExample(db: Executor, workspace: string, example: string): Promise<ScenarioHead | undefined> {
  return heads(db, workspace).where('scenario.example', '=', example).executeTakeFirst()
}

/** What a change needs: whose, of which scenario, by whom, and the row version the caller has seen (If-Match). */
export interface ChangeOf {
  workspace: string
  id: string
  actor: string
  rowVersion: number
}

type NextVersion = Omit<NewScenarioVersion, 'scenario' | 'number' | 'actor'>

/**
 * Writes the next version of the scenario if nobody has changed it since `rowVersion`.
 * The row lock of the first update is what lets exactly one of many editors win.
 */
function addVersion(
  db: Executor,
  change: ChangeOf,
  next: (trx: Executor, current: number) => Promise<NextVersion | undefined>,
): Promise<ScenarioChange> {
  return insideTransaction(db, async (trx) => {
    const row = await lockScenario(trx, change)
    if (row.outcome !== 'ready') return row
    const version = await next(trx, row.currentVersion)
    if (version === undefined) return { outcome: 'missing' }
    const number = row.currentVersion + 1
    await insertScenarioVersion(trx, { ...version, scenario: change.id, number, actor: change.actor })
    await touch(trx, change.id, { name: version.content.name, currentVersion: number }).execute()
    return { outcome: 'changed', scenario: (await getScenario(trx, change.workspace, change.id))! }
  })
}

async function lockScenario(trx: Executor, change: ChangeOf) {
  const row = await trx
    .selectFrom('scenario')
    .select(['currentVersion', 'rowVersion'])
    .where('id', '=', change.id)
    .where('workspaceId', '=', change.workspace)
    .where('deletedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) return { outcome: 'missing' } as const
  if (row.rowVersion !== change.rowVersion) return { outcome: 'stale', rowVersion: row.rowVersion } as const
  return { outcome: 'ready', currentVersion: row.currentVersion } as const
}

function touch(db: Executor, id: string, set: { name?: string; currentVersion?: number; deletedAt?: null }) {
  return db
    .updateTable('scenario')
    .set({ ...set, updatedAt: sql`now()`, rowVersion: sql`row_version + 1` })
    .where('id', '=', id)
}

/** Saves a new version. */
export function saveScenario(db: Executor, change: ChangeOf & { content: ScenarioContent; inputsHash: string }): Promise<ScenarioChange> {
  return addVersion(db, change, async () => ({ content: change.content, inputsHash: change.inputsHash, restoredFrom: null }))
}

/** Renames: a new version with the same inputs, so its estimate is still found. */
export function renameScenario(db: Executor, change: ChangeOf & { name: string }): Promise<ScenarioChange> {
  return addVersion(db, change, async (trx, current) => {
    const version = (await getScenarioVersion(trx, change.workspace, change.id, current))!
    const content = { ...(version.content as ScenarioContent), name: change.name }
    return { content, inputsHash: version.inputsHash, restoredFrom: null }
  })
}

/** Makes an old version the newest, as a new version; `missing` also when there is no such version. */
export function restoreScenarioVersion(db: Executor, change: ChangeOf & { version: number }): Promise<ScenarioChange> {
  return addVersion(db, change, async (trx) => {
    const version = await getScenarioVersion(trx, change.workspace, change.id, change.version)
    return version && { content: version.content as ScenarioContent, inputsHash: version.inputsHash, restoredFrom: change.version }
  })
}

/** Deletes softly: the rows stay, `undeleteScenario` takes it back. */
export function deleteScenario(db: Executor, change: ChangeOf): Promise<ScenarioChange> {
  return insideTransaction(db, async (trx) => {
    const row = await lockScenario(trx, change)
    if (row.outcome !== 'ready') return row
    await touch(trx, change.id, {}).set({ deletedAt: sql`now()` }).execute()
    return { outcome: 'changed', scenario: (await getScenario(trx, change.workspace, change.id))! }
  })
}

/** Undoes a deletion; a scenario that is not deleted is left as it is. */
export async function undeleteScenario(db: Executor, workspace: string, id: string): Promise<StoredScenario | undefined> {
  return insideTransaction(db, async (trx) => {
    await touch(trx, id, { deletedAt: null }).where('workspaceId', '=', workspace).where('deletedAt', 'is not', null).execute()
    return getScenario(trx, workspace, id)
  })
}
