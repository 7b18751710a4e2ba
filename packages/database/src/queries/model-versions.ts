import { canonicalJson } from '@shiftwork/contracts'
import { type Selectable, sql } from 'kysely'
import { v7 } from 'uuid'
import type { Executor } from '../database.ts'
import type { Tables } from '../tables.ts'
import { insideTransaction } from '../transaction.ts'

export type ModelVersion = Omit<Selectable<Tables['modelVersion']>, 'workspaceId'>

/** A part of a model version by its hash; `content` is null for what is bundled with the code. */
export interface NewPart<Content> {
  hash: string
  name: string
  content: Content | null
}

export interface NewModelVersion {
  workspace: string
  actor: string
  hash: string
  name: string
  engineVersion: string
  parameterSet: NewPart<unknown>
  economyTables: readonly NewPart<Uint8Array>[]
}

/** Writes a draft with its tables and parameters; parts that are there already, by hash, are taken as they are. */
export function createModelVersion(db: Executor, added: NewModelVersion): Promise<ModelVersion> {
  return insideTransaction(db, async (trx) => {
    const parameterSetId = await ensureParameterSet(trx, added)
    const id = v7()
    await trx
      .insertInto('modelVersion')
      .values({
        id,
        workspaceId: added.workspace,
        hash: added.hash,
        name: added.name,
        engineVersion: added.engineVersion,
        parameterSetId,
        state: 'draft',
        createdBy: added.actor,
        publishedAt: null,
      })
      .execute()
    for (const table of added.economyTables) {
      const economyTableId = await ensureEconomyTable(trx, added.workspace, table)
      await trx.insertInto('modelVersionEconomyTable').values({ modelVersionId: id, economyTableId }).execute()
    }
    return (await getModelVersion(trx, added.workspace, added.hash))!
  })
}

async function ensureParameterSet(trx: Executor, { workspace, parameterSet }: NewModelVersion): Promise<string> {
  const { hash, name, content } = parameterSet
  await trx
    .insertInto('parameterSet')
    .values({
      id: v7(),
      workspaceId: workspace,
      hash,
      name,
      origin: content === null ? 'bundled' : 'user',
      content: content === null ? null : canonicalJson(content),
    })
    .onConflict((conflict) => conflict.columns(['workspaceId', 'hash']).doNothing())
    .execute()
  const query = trx.selectFrom('parameterSet').select('id').where('workspaceId', '=', workspace).where('hash', '=', hash)
  return (await query.executeTakeFirstOrThrow()).id
}

async function ensureEconomyTable(trx: Executor, workspace: string, part: NewPart<Uint8Array>): Promise<string> {
  await trx
    .insertInto('economyTable')
    .values({
      id: v7(),
      workspaceId: workspace,
      hash: part.hash,
      name: part.name,
      origin: part.content === null ? 'bundled' : 'user',
      content: part.content === null ? null : Buffer.from(part.content),
    })
    .onConflict((conflict) => conflict.columns(['workspaceId', 'hash']).doNothing())
    .execute()
  const query = trx.selectFrom('economyTable').select('id').where('workspaceId', '=', workspace).where('hash', '=', part.hash)
  return (await query.executeTakeFirstOrThrow()).id
}

/** Publishes a version; from then on the database refuses to change or delete it. False when it is not there or published already. */
export async function publishModelVersion(db: Executor, workspace: string, hash: string): Promise<boolean> {
  const row = await db
    .updateTable('modelVersion')
    .set({ state: 'published', publishedAt: sql`now()` })
    .where('workspaceId', '=', workspace)
    .where('hash', '=', hash)
    .where('state', '<>', 'published')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The bundled model version as a published row; does nothing when it is there. Called when the service starts. */
export function ensureBundledModelVersion(db: Executor, bundled: NewModelVersion): Promise<ModelVersion> {
  return insideTransaction(db, async (trx) => {
    // Two processes may start at once: the second waits here and finds the row.
    await trx.selectFrom('workspace').select('id').where('id', '=', bundled.workspace).forNoKeyUpdate().executeTakeFirstOrThrow()
    const there = await getModelVersion(trx, bundled.workspace, bundled.hash)
    if (there) return there
    await createModelVersion(trx, bundled)
    await publishModelVersion(trx, bundled.workspace, bundled.hash)
    return (await getModelVersion(trx, bundled.workspace, bundled.hash))!
  })
}

const columns = ['id', 'hash', 'name', 'engineVersion', 'parameterSetId', 'state', 'createdBy', 'createdAt', 'publishedAt'] as const

export function getModelVersion(db: Executor, workspace: string, hash: string): Promise<ModelVersion | undefined> {
  return db.selectFrom('modelVersion').select(columns).where('workspaceId', '=', workspace).where('hash', '=', hash).executeTakeFirst()
}

/** Newest first. */
export function listModelVersions(db: Executor, workspace: string): Promise<ModelVersion[]> {
  return db.selectFrom('modelVersion').select(columns).where('workspaceId', '=', workspace).orderBy('id', 'desc').execute()
}
