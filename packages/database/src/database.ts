import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './tables.ts'

export type Engine = 'embedded' | 'postgresql'

/** The database or an open transaction: the caller decides, the query does not care. */
export type Executor = Kysely<Tables>
export type OpenTransaction = Transaction<Tables>

/** Rows of plain SQL, as the queue asks for them. */
export interface SqlRows {
  // biome-ignore lint/suspicious/noExplicitAny: the rows of any statement; the same type as the queue's own
  rows: any[]
}

export interface Listener {
  close(): Promise<void>
}

/** A verified copy of the embedded database, whole as it stood at one moment. */
export interface Snapshot {
  file: string
  /** When it was taken, from the file's name. */
  takenAt: Date
  reason: SnapshotReason
}
export type SnapshotReason = 'before-migration' | 'scheduled' | 'requested'

/** An open database: the only way to rows. Close it; the data folder stays locked until then. */
export interface Database {
  readonly engine: Engine
  readonly kysely: Executor
  /** The data folder; null for PostgreSQL and for an embedded database held in memory. */
  readonly folder: string | null
  /** One statement with values, or several without (one round, each row of each). Never runs inside somebody else's transaction. */
  executeSql(text: string, values?: unknown[]): Promise<SqlRows>
  /** NOTIFY of the channel until closed; `onReconnect` runs after each (re)subscription, when notices may have been missed. */
  listen(channel: string, onNotice: (payload: string) => void, onReconnect: () => void): Promise<Listener>
  /** Embedded with a folder: a verified snapshot, keeping the last few. Otherwise null: PostgreSQL has its own ways. */
  snapshot(reason: SnapshotReason): Promise<Snapshot | null>
  /** Answers when the database answers; for the readiness check. */
  ping(): Promise<void>
  close(): Promise<void>
}

export interface EmbeddedOptions {
  engine: 'embedded'
  /** Made (0700) where it is missing; null: in memory, gone at close. */
  folder: string | null
  /** How many snapshots to keep; 5 by default. */
  keepSnapshots?: number
  /** A dump to begin with instead of an empty database; in memory only. */
  startFrom?: Uint8Array
  /** False: leave the schema as it is. True by default. */
  migrate?: boolean
}

export interface PostgresqlOptions {
  engine: 'postgresql'
  url: string
  /** Connections held at most; 10 by default. */
  connections?: number
  migrate?: boolean
}

export type OpenDatabaseOptions = EmbeddedOptions | PostgresqlOptions
