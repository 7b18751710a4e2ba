import { type Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { SchemaTooNew } from '../database-errors.ts'
import { migrations } from './migrations.ts'

const knownMigrations = () => Object.keys(migrations).sort()

/** The name of the newest change of the schema that this code knows. */
export const schemaVersion = knownMigrations().at(-1)!

/** The changes this database has been through, oldest first; none for an empty one. */
export async function migrationsDone(db: Kysely<never> | Kysely<unknown>): Promise<string[]> {
  const there = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(db as Kysely<unknown>)
  if (!there.rows[0]!.there) return []
  const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db as Kysely<unknown>)
  return done.rows.map((row) => row.name)
}

/** What is still to be done; refuses a database that a newer version of the code has written. */
export async function pendingMigrations(db: Kysely<unknown>): Promise<string[]> {
  const known = knownMigrations()
  const done = await migrationsDone(db)
  const unknown = done.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new SchemaTooNew(unknown, schemaVersion)
  return known.filter((name) => !done.includes(name))
}

function migrator(db: Kysely<unknown>): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } })
}

/** Brings the schema to the newest version, all steps in one transaction: the old schema or the new one, never between. */
export async function migrateToLatest(db: Kysely<unknown>): Promise<void> {
  const { error } = await migrator(db).migrateToLatest()
  if (error) throw error
}

/** Takes every change back, for tests of the way down. */
export async function migrateDown(db: Kysely<unknown>): Promise<void> {
  for (let left = (await migrationsDone(db)).length; left > 0; left--) {
    const { error } = await migrator(db).migrateDown()
    if (error) throw error
  }
}
