import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentHash } from '../content-hash.ts'
import type { Database } from '../database.ts'
import { mine, otherWorkspace, workspace } from '../rows-for-tests.ts'
import { engines, openTestDatabase } from '../testing.ts'
import {
  createModelVersion,
  ensureBundledModelVersion,
  getModelVersion,
  listModelVersions,
  type NewModelVersion,
  publishModelVersion,
} from './model-versions.ts'

const bundled: NewModelVersion = {
  ...mine,
  hash: contentHash('bundled'),
  name: 'Bundled',
  engineVersion: '1.0.0',
  parameterSet: { hash: contentHash('parameters'), name: 'Bundled parameters', content: null },
  economyTables: [{ hash: contentHash('tables'), name: 'National tables 2022', content: null }],
}
const own: NewModelVersion = {
  ...bundled,
  hash: contentHash('own'),
  name: 'Own',
  parameterSet: { hash: contentHash('own parameters'), name: 'Own parameters', content: { deadweight: 0.2 } },
  economyTables: [...bundled.economyTables, { hash: contentHash('own table'), name: 'Own table', content: Uint8Array.of(1, 2) }],
}

describe.each(engines)('model versions on %s', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await openTestDatabase(engine)
  })
  afterAll(() => database.close())

  test('the bundled one is a published row, once, however many processes start', async () => {
    const rows = await Promise.all([1, 2, 3].map(() => ensureBundledModelVersion(database.kysely, bundled)))
    expect(new Set(rows.map((row) => row.id)).size).toBe(1)
    expect(await getModelVersion(database.kysely, workspace, bundled.hash)).toMatchObject({ state: 'published', name: 'Bundled' })
    expect(await getModelVersion(database.kysely, otherWorkspace, bundled.hash)).toBeUndefined()
  })

  test('a published one cannot be changed or deleted, nor can its list of tables', async () => {
    const { id } = (await getModelVersion(database.kysely, workspace, bundled.hash))!
    await expect(database.kysely.updateTable('modelVersion').set({ name: 'x' }).where('id', '=', id).execute()).rejects.toThrow('immutable')
    await expect(database.kysely.updateTable('modelVersion').set({ state: 'draft', publishedAt: null }).execute()).rejects.toThrow(
      'immutable',
    )
    await expect(database.kysely.deleteFrom('modelVersion').where('id', '=', id).execute()).rejects.toThrow('immutable')
    await expect(database.kysely.deleteFrom('modelVersionEconomyTable').execute()).rejects.toThrow('published')
    await expect(database.kysely.updateTable('economyTable').set({ name: 'x' }).execute()).rejects.toThrow('immutable')
    await expect(database.kysely.deleteFrom('parameterSet').execute()).rejects.toThrow('immutable')
  })

  test('a draft shares parts with others by hash, may change, and is published once', async () => {
    const draft = await createModelVersion(database.kysely, own)
    expect(draft.state).toBe('draft')
    const parts = await database.kysely.selectFrom('economyTable').select(['name', 'origin']).orderBy('name').execute()
    expect(parts).toEqual([
      { name: 'National tables 2022', origin: 'bundled' },
      { name: 'Own table', origin: 'user' },
    ])
    await database.kysely.updateTable('modelVersion').set({ name: 'Renamed' }).where('id', '=', draft.id).execute()
    expect(await publishModelVersion(database.kysely, workspace, own.hash)).toBe(true)
    expect(await publishModelVersion(database.kysely, workspace, own.hash)).toBe(false)
    expect((await listModelVersions(database.kysely, workspace)).map((row) => [row.name, row.state])).toEqual([
      ['Renamed', 'published'],
      ['Bundled', 'published'],
    ])
  })
})
