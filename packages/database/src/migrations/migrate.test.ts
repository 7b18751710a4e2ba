import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tableOrder, tableShape } from '../backup/table-order.ts'
import type { Database } from '../database.ts'
import { SchemaTooNew } from '../database-errors.ts'
import { openDatabase } from '../open-database.ts'
import { createTestDatabase, engines, openTestDatabase } from '../testing.ts'
import { migrateDown, migrateToLatest, migrationsDone, pendingMigrations } from './migrate.ts'
import { schemaOf } from './schema-of.ts'

describe.each(engines)('migrations on %s', (engine) => {
  let database: Database
  let kysely: Kysely<unknown>
  beforeAll(async () => {
    database = await openTestDatabase(engine)
    kysely = database.kysely as Kysely<unknown>
  })
  afterAll(() => database.close())

  test('make the checked-in schema, and the same again after down and up', async () => {
    const schema = await schemaOf(kysely)
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('./schema.snapshot.json')
    await migrateDown(kysely)
    expect(await schemaOf(kysely)).toEqual({ columns: {}, constraints: {}, indexes: {}, triggers: {}, functions: {} })
    expect(await migrationsDone(kysely)).toEqual([])
    await migrateToLatest(kysely)
    expect(await schemaOf(kysely)).toEqual(schema)
    expect(await pendingMigrations(kysely)).toEqual([])
  })

  test('every table is in the backup', async () => {
    expect([...tableOrder].sort()).toEqual(Object.keys((await schemaOf(kysely)).columns).sort())
  })

  test('texts in a primary key are in the same order on every server', async () => {
    const { columns } = await schemaOf(kysely)
    for (const table of tableOrder) {
      const { key } = await tableShape(database.kysely, table)
      const texts = key.map((name) => columns[table]![name]!).filter((definition) => definition.startsWith('text'))
      expect(texts.filter((definition) => !definition.includes('collate C'))).toEqual([])
    }
  })
})

test('a failing step leaves the schema as it was', async () => {
  const { url, drop } = await createTestDatabase()
  const database = await openDatabase({ engine: 'postgresql', url, migrate: false })
  try {
    // The first migration makes this table, so it fails after others have been made.
    await database.executeSql('create table share (id integer)')
    await expect(migrateToLatest(database.kysely as Kysely<unknown>)).rejects.toThrow('"share" already exists')
    expect(Object.keys((await schemaOf(database.kysely as Kysely<unknown>)).columns)).toEqual(['share'])
  } finally {
    await database.close()
    await drop()
  }
})

test('a database of a newer version is refused and left as it is', async () => {
  const { url, drop } = await createTestDatabase()
  try {
    const database = await openDatabase({ engine: 'postgresql', url })
    await sql`insert into kysely_migration (name, timestamp) values ('9999-later', '2030-01-01')`.execute(database.kysely)
    await database.close()
    await expect(openDatabase({ engine: 'postgresql', url })).rejects.toThrow(SchemaTooNew)
    await expect(openDatabase({ engine: 'postgresql', url })).rejects.toThrow('9999-later')
  } finally {
    await drop()
  }
})
