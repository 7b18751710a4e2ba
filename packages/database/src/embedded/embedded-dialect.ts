import {
  CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type Driver,
  type Kysely,
  PGliteAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { EmbeddedConnection } from './embedded-connection.ts'

/** One turn on the single connection: from its first statement to its release nobody else's statement comes between. */
class Turn implements DatabaseConnection {
  readonly #connection: EmbeddedConnection
  readonly release: () => void

  constructor(connection: EmbeddedConnection, release: () => void) {
    this.#connection = connection
    this.release = release
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, affectedRows } = await this.#connection.query(query.sql, query.parameters)
    return { rows: rows as Row[], numAffectedRows: BigInt(affectedRows) }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator; there is nothing to give
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('the embedded database has no cursors: read in pages')
  }
}

class EmbeddedDriver implements Driver {
  readonly #connection: EmbeddedConnection
  constructor(connection: EmbeddedConnection) {
    this.#connection = connection
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return new Turn(this.#connection, await this.#connection.lock.acquire())
  }

  async beginTransaction(connection: DatabaseConnection, settings: { isolationLevel?: string; accessMode?: string }): Promise<void> {
    const level = settings.isolationLevel ? ` isolation level ${settings.isolationLevel}` : ''
    const access = settings.accessMode ? ` ${settings.accessMode}` : ''
    await connection.executeQuery(CompiledQuery.raw(`begin${level}${access}`))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async savepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`savepoint "${name}"`))
  }

  async rollbackToSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`rollback to savepoint "${name}"`))
  }

  async releaseSavepoint(connection: DatabaseConnection, name: string): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(`release savepoint "${name}"`))
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    ;(connection as Turn).release()
  }

  async destroy(): Promise<void> {
    await this.#connection.close()
  }
}

/**
 * kysely over the embedded database's thread. Not kysely's own PGliteDialect: that one needs the database in the same thread,
 * and shares its connection's turns with nobody, so a statement of the queue could fall into an open transaction.
 */
export class EmbeddedDialect implements Dialect {
  readonly #connection: EmbeddedConnection
  constructor(connection: EmbeddedConnection) {
    this.#connection = connection
  }

  createDriver(): Driver {
    return new EmbeddedDriver(this.#connection)
  }

  createAdapter(): PGliteAdapter {
    return new PGliteAdapter()
  }

  createQueryCompiler(): PostgresQueryCompiler {
    return new PostgresQueryCompiler()
  }

  // biome-ignore lint/suspicious/noExplicitAny: kysely's own signature
  createIntrospector(db: Kysely<any>): DatabaseIntrospector {
    return new PostgresIntrospector(db)
  }
}
