import { canonicalJson } from '@shiftwork/contracts'
import type { Selectable } from 'kysely'
import { v7 } from 'uuid'
import { contentHash } from '../content-hash.ts'
import type { Executor } from '../database.ts'
import type { Tables } from '../tables.ts'

/** What a scenario's content must have for this package; the rest is the caller's. */
export interface ScenarioContent {
  name: string
}

export interface NewScenarioVersion {
  scenario: string
  number: number
  content: ScenarioContent
  inputsHash: string
  restoredFrom: number | null
  actor: string
}

/** Writes a version; never an existing one, which the database refuses. */
export function insertScenarioVersion(db: Executor, added: NewScenarioVersion) {
  const content = canonicalJson(added.content)
  return db
    .insertInto('scenarioVersion')
    .values({
      id: v7(),
      scenarioId: added.scenario,
      number: added.number,
      content,
      contentHash: contentHash(content),
      inputsHash: added.inputsHash,
      restoredFrom: added.restoredFrom,
      createdBy: added.actor,
    })
    .execute()
}

export type StoredScenarioVersion = Omit<Selectable<Tables['scenarioVersion']>, 'content'> & { savedBy: string; content: unknown }

function versions(db: Executor, workspace: string, scenario: string) {
  return db
    .selectFrom('scenarioVersion')
    .innerJoin('scenario', 'scenario.id', 'scenarioVersion.scenarioId')
    .innerJoin('actor', 'actor.id', 'scenarioVersion.createdBy')
    .where('scenario.workspaceId', '=', workspace)
    .where('scenario.id', '=', scenario)
    .selectAll('scenarioVersion')
    .select('actor.name as savedBy')
}

/** Newest first. `after` is the number the page before ended with. */
export async function listScenarioVersions(
  db: Executor,
  workspace: string,
  scenario: string,
  page: { after?: number; limit: number },
): Promise<Omit<StoredScenarioVersion, 'content'>[]> {
  let query = versions(db, workspace, scenario).orderBy('scenarioVersion.number', 'desc').limit(page.limit)
  if (page.after !== undefined) query = query.where('scenarioVersion.number', '<', page.after)
  const rows = await query.execute()
  return rows.map(({ content: _, ...row }) => row)
}

export async function getScenarioVersion(
  db: Executor,
  workspace: string,
  scenario: string,
  number: number,
): Promise<StoredScenarioVersion | undefined> {
  const row = await versions(db, workspace, scenario).where('scenarioVersion.number', '=', number).executeTakeFirst()
  return row && { ...row, content: JSON.parse(row.content) }
}
