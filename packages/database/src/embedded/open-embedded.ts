import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { CamelCasePlugin, Kysely } from 'kysely'
import type { Database, EmbeddedOptions } from '../database.ts'
import { DataFolderDamaged } from '../database-errors.ts'
import { migrateToLatest, migrationsDone, pendingMigrations } from '../migrations/migrate.ts'
import type { Tables } from '../tables.ts'
import { clearHalfDone, closeToOthers, databaseIn, databaseInTheMakingIn, prepareDataFolder } from './data-folder.ts'
import { lockDataFolder } from './data-folder-lock.ts'
import { EmbeddedConnection } from './embedded-connection.ts'
import { EmbeddedDialect } from './embedded-dialect.ts'
import { readWhole } from './read-whole.ts'
import { listSnapshots, takeSnapshot } from './snapshots.ts'

const snapshotsKept = 5

/** Opens the embedded database: locks its folder, checks that it can be read whole, brings its schema up to date. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Database> {
  if (options.folder === null) {
    const connection = await EmbeddedConnection.open({ folder: null, startFrom: options.startFrom ?? null })
    return ready(connection, options, () => {})
  }
  prepareDataFolder(options.folder)
  const lock = lockDataFolder(options.folder)
  try {
    clearHalfDone(options.folder)
    const connection = await openFolder(options.folder)
    return await ready(connection, options, () => lock.release())
  } catch (error) {
    lock.release()
    throw error
  }
}

async function openFolder(folder: string): Promise<EmbeddedConnection> {
  const lastSnapshot = listSnapshots(folder)[0] ?? null
  if (!existsSync(databaseIn(folder))) {
    if (lastSnapshot) throw new DataFolderDamaged(folder, 'the folder "database" is missing', lastSnapshot)
    await makeDatabase(folder)
  }
  let connection: EmbeddedConnection | undefined
  try {
    connection = await EmbeddedConnection.open({ folder: databaseIn(folder), startFrom: null })
    const opened = connection
    await opened.lock.run(() => readWhole(opened))
    return opened
  } catch (error) {
    await connection?.close().catch(() => {})
    throw new DataFolderDamaged(folder, (error as Error).message, lastSnapshot, error)
  }
}

/** A new database is made aside and renamed: a start that is interrupted leaves none rather than half a one. */
async function makeDatabase(folder: string): Promise<void> {
  const making = databaseInTheMakingIn(folder)
  mkdirSync(making, { mode: 0o700 })
  const connection = await EmbeddedConnection.open({ folder: making, startFrom: null })
  await connection.close()
  renameSync(making, databaseIn(folder))
}

async function ready(connection: EmbeddedConnection, options: EmbeddedOptions, release: () => void): Promise<Database> {
  const kysely = new Kysely<Tables>({
    dialect: new EmbeddedDialect(connection),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  const database = embeddedDatabase(connection, kysely, options, release)
  try {
    const pending = await pendingMigrations(kysely as Kysely<unknown>)
    if (pending.length > 0 && options.migrate !== false) {
      const isNew = (await migrationsDone(kysely as Kysely<unknown>)).length === 0
      if (!isNew) await database.snapshot('before-migration')
      await migrateToLatest(kysely as Kysely<unknown>)
    }
    if (options.folder !== null) closeToOthers(options.folder)
    return database
  } catch (error) {
    await connection.close().catch(() => {})
    throw error
  }
}

function embeddedDatabase(connection: EmbeddedConnection, kysely: Kysely<Tables>, options: EmbeddedOptions, release: () => void): Database {
  const { folder } = options
  let closing: Promise<void> | undefined
  const close = async () => {
    // Destroying kysely waits for its turn and closes the connection.
    await kysely.destroy()
    await connection.close()
    if (folder !== null) closeToOthers(folder)
    release()
  }
  return {
    engine: 'embedded',
    kysely,
    folder,
    executeSql: (text, values) => connection.executeSql(text, values),
    async listen(channel, onNotice, onReconnect) {
      const stop = await connection.listen(channel, onNotice)
      onReconnect()
      return { close: stop }
    },
    async snapshot(reason) {
      if (folder === null) return null
      return takeSnapshot(connection, folder, { reason, keep: options.keepSnapshots ?? snapshotsKept })
    },
    async ping() {
      await connection.lock.run(() => connection.query('select 1', []))
    },
    close: () => {
      closing ??= close()
      return closing
    },
  }
}
