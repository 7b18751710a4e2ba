import { CompiledQuery } from 'kysely'
import type { Database, Executor, Listener, SqlRows } from './database.ts'

/** What the queue (pg-boss) needs of a database: the shape of its `db` option, without depending on it here. */
export interface QueueDatabase {
  executeSql(text: string, values?: unknown[]): Promise<SqlRows>
  listen?(channel: string, onNotice: (payload: string) => void, onReconnect: () => void): Promise<Listener>
}

/** The name of the queue's own profile for this database: its `backend` option. */
export function queueBackend(database: Database): 'pglite' | 'postgres' {
  return database.engine === 'embedded' ? 'pglite' : 'postgres'
}

/** The database as pg-boss takes it: `new PgBoss({ db: queueDatabase(database), backend: queueBackend(database) })`. */
export function queueDatabase(database: Database): Required<QueueDatabase> {
  return {
    executeSql: (text, values) => database.executeSql(text, values),
    listen: (channel, onNotice, onReconnect) => database.listen(channel, onNotice, onReconnect),
  }
}

/** An open transaction as pg-boss takes it: `boss.send(name, data, { db: queueTransaction(trx) })` is sent if the transaction commits. */
export function queueTransaction(trx: Executor): QueueDatabase {
  const plain = trx.withoutPlugins()
  return {
    executeSql: async (text, values) => ({ rows: (await plain.executeQuery(CompiledQuery.raw(text, values ?? []))).rows }),
  }
}
