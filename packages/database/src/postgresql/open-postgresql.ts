import { CamelCasePlugin, Kysely, PostgresDialect, sql } from 'kysely'
import { Pool, types } from 'pg'
import type { Database, PostgresqlOptions } from '../database.ts'
import { ServerTooOld } from '../database-errors.ts'
import { migrateToLatest, pendingMigrations } from '../migrations/migrate.ts'
import type { Tables } from '../tables.ts'
import { oid, readDate, readInt8 } from '../wire-types.ts'
import { listenForNotices } from './listen.ts'

const oldestServer = 150_000

/** The same values as from the embedded database; everything else as the driver reads it. */
const ownTypes = {
  getTypeParser: (id: number, format?: 'text' | 'binary') => {
    if (id === oid.int8) return readInt8
    if (id === oid.date) return readDate
    return types.getTypeParser(id, format as 'text')
  },
}

/** Opens PostgreSQL: a pool of connections, a server that is new enough, a schema that is up to date. */
export async function openPostgresql(options: PostgresqlOptions): Promise<Database> {
  const pool = new Pool({
    connectionString: options.url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'shiftwork',
    types: ownTypes as never,
  })
  // A connection that breaks while idle is replaced when the next one is asked for; unheard, its error would end the process.
  pool.on('error', () => {})
  const kysely = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
  try {
    await checkServer(kysely)
    const pending = await pendingMigrations(kysely as Kysely<unknown>)
    if (pending.length > 0 && options.migrate !== false) await migrateToLatest(kysely as Kysely<unknown>)
  } catch (error) {
    await kysely.destroy()
    throw error
  }
  return postgresqlDatabase(kysely, pool, options.url)
}

async function checkServer(kysely: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ number: number; version: string }>`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as version`.execute(kysely)
  const { number, version } = rows[0]!
  if (number < oldestServer) throw new ServerTooOld(version)
}

function postgresqlDatabase(kysely: Kysely<Tables>, pool: Pool, url: string): Database {
  let closing: Promise<void> | undefined
  return {
    engine: 'postgresql',
    kysely,
    folder: null,
    async executeSql(text, values) {
      const result = await pool.query(text, values)
      // Several statements give several results, which the driver's types do not say.
      const results = Array.isArray(result) ? (result as (typeof result)[]) : [result]
      return { rows: results.flatMap((one) => one.rows ?? []) }
    },
    listen: (channel, onNotice, onReconnect) => listenForNotices(url, channel, onNotice, onReconnect),
    snapshot: async () => null,
    async ping() {
      await pool.query('select 1')
    },
    close: () => {
      closing ??= kysely.destroy()
      return closing
    },
  }
}
