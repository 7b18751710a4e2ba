import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { Kysely } from 'kysely'
import { Client } from 'pg'
import { contentHash } from './content-hash.ts'
import type { Database, Engine } from './database.ts'
import { EmbeddedConnection } from './embedded/embedded-connection.ts'
import { EmbeddedDialect } from './embedded/embedded-dialect.ts'
import { restoreSnapshot } from './embedded/snapshots.ts'
import { migrateToLatest } from './migrations/migrate.ts'
import { openDatabase } from './open-database.ts'
import { writeWholeFile } from './written-file.ts'

/** Databases for tests, of both engines, real ones: tests/setup/test-databases.ts names the server and the template. */

export const engines: readonly Engine[] = ['embedded', 'postgresql']

const cache = fileURLToPath(new URL('../../../node_modules/.cache/shiftwork', import.meta.url))

/** What the template depends on: the migrations and the embedded database itself. */
function templateName(): string {
  const migrations = fileURLToPath(new URL('./migrations/', import.meta.url))
  const sources = readdirSync(migrations)
    .sort()
    .map((name) => readFileSync(join(migrations, name), 'utf8'))
  const pglite = readFileSync(join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')), '../package.json'), 'utf8')
  return `embedded-${contentHash([...sources, pglite].join('\0')).slice(0, 16)}.tar.gz`
}

/** A migrated embedded database as a dump, made once and kept: opening from it takes a tenth of making one. Gives its file. */
export async function ensureEmbeddedTemplate(): Promise<string> {
  const file = join(cache, templateName())
  mkdirSync(cache, { recursive: true })
  if (!existsSync(file)) await makeTemplate(file)
  await ensureFolderTemplate(file)
  return file
}

async function makeTemplate(file: string): Promise<void> {
  const connection = await EmbeddedConnection.open({ folder: null, startFrom: null })
  try {
    await migrateToLatest(new Kysely<unknown>({ dialect: new EmbeddedDialect(connection) }))
    const dump = await connection.lock.run(async () => {
      await connection.script('checkpoint')
      return connection.dump()
    })
    await writeWholeFile(file, (stream) => pipeline([dump], stream))
  } finally {
    await connection.close()
  }
}

function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: run the tests through vitest, which makes the databases first`)
  return value
}

/** A database of its own on the test server, empty, without even the schema. */
export async function createTestDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = setting('SHIFTWORK_TEST_DATABASE_URL')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const url = new URL(server)
  url.pathname = `/${name}`
  await onServer(server, `create database ${name}`)
  return { url: url.href, drop: () => onServer(server, `drop database if exists ${name} with (force)`) }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A migrated database of its own; closing it takes it away. The embedded one is in memory. */
export async function openTestDatabase(engine: Engine): Promise<Database> {
  if (engine === 'embedded') {
    return openDatabase({ engine, folder: null, startFrom: readFileSync(setting('SHIFTWORK_TEST_TEMPLATE')) })
  }
  const { url, drop } = await createTestDatabase()
  const database = await openDatabase({ engine, url })
  return {
    ...database,
    async close() {
      await database.close()
      await drop()
    },
  }
}

/** The same as a folder on disk, made once: copying one takes a tenth of unpacking the dump. */
async function ensureFolderTemplate(dump: string): Promise<void> {
  if (existsSync(folderOf(dump))) return
  const making = mkdtempSync(join(cache, 'making-'))
  await restoreSnapshot(making, dump)
  renameSync(making, folderOf(dump))
}
const folderOf = (dump: string) => dump.replace(/\.tar\.gz$/, '')

/** A data folder with a migrated embedded database in it, closed. */
export function makeTestDataFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'shiftwork-data-'))
  cpSync(folderOf(setting('SHIFTWORK_TEST_TEMPLATE')), folder, { recursive: true })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
