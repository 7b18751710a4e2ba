import { contentHash } from './content-hash.ts'
import type { Database } from './database.ts'
import { builtInOwnerId, builtInWorkspaceId } from './migrations/0001-first-tables.ts'
import type { NewRun } from './queries/runs.ts'
import { createScenario, type StoredScenario } from './queries/scenarios.ts'

export const workspace = builtInWorkspaceId
export const actor = builtInOwnerId
export const mine = { workspace, actor }

/** A second workspace, with its owner: what the first one's queries must never show. */
export const otherWorkspace = '019ab000-0000-7000-8000-0000000000a1'
export const otherActor = '019ab000-0000-7000-8000-0000000000a2'

export async function addOtherWorkspace(database: Database): Promise<void> {
  await database.kysely.insertInto('workspace').values({ id: otherWorkspace, name: 'Other' }).execute()
  await database.kysely
    .insertInto('actor')
    .values({ id: otherActor, workspaceId: otherWorkspace, name: 'Other owner', kind: 'person' })
    .execute()
}

export function addScenario(database: Database, name: string): Promise<StoredScenario> {
  return createScenario(database.kysely, {
    ...mine,
    content: { name, notes: `Ω ${name}` } as { name: string },
    inputsHash: contentHash(name),
  })
}

/** A run of the newest version of a scenario, not stored yet. */
export async function runOf(database: Database, scenario: StoredScenario, key: string, blocksTotal = 4): Promise<NewRun> {
  const version = await database.kysely
    .selectFrom('scenarioVersion')
    .select('id')
    .where('scenarioId', '=', scenario.id)
    .where('number', '=', scenario.currentVersion)
    .executeTakeFirstOrThrow()
  return {
    ...mine,
    kind: 'estimate',
    scenarioVersion: version.id,
    modelHash: contentHash('model'),
    engineVersion: '1.0.0',
    seed: 4_294_967_295,
    draws: blocksTotal * 256,
    keyHash: contentHash(key),
    request: { key },
    blocksTotal,
  }
}
