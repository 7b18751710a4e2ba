import { createHash } from 'node:crypto'
import type { Executor, OpenTransaction } from '../database.ts'
import { lineOf, rowsOf } from './row-lines.ts'
import { type TableName, tableOrder, tableShape } from './table-order.ts'

/** How many rows a table has, and SHA-256 over all of them in the order of the key, hexadecimal. */
export interface TableHash {
  rows: number
  sha256: string
}

/** Every row of every table by hash: two databases with equal hashes hold the same, whatever their engine. */
export function hashRows(db: Executor): Promise<Record<TableName, TableHash>> {
  return asOfOneMoment(db, async (trx) => {
    const hashes = {} as Record<TableName, TableHash>
    for (const table of tableOrder) hashes[table] = await hashTable(trx, table)
    return hashes
  })
}

/** The same over lines that come from elsewhere, a backup file say. */
export class RowHasher {
  readonly #hash = createHash('sha256')
  rows = 0
  constructor(columns: readonly string[]) {
    this.#hash.update(`${JSON.stringify(columns)}\n`)
  }

  add(line: string) {
    this.#hash.update(`${line}\n`)
    this.rows += 1
  }

  result(): TableHash {
    return { rows: this.rows, sha256: this.#hash.digest('hex') }
  }
}

async function hashTable(trx: Executor, table: TableName): Promise<TableHash> {
  const columns = (await tableShape(trx, table)).columns.map((column) => column.name)
  const hasher = new RowHasher(columns)
  for await (const row of rowsOf(trx, table)) hasher.add(lineOf(row, columns))
  return hasher.result()
}

/** Reads the database as it stood at one moment, while others go on writing. */
export function asOfOneMoment<T>(db: Executor, read: (trx: OpenTransaction) => Promise<T>): Promise<T> {
  if (db.isTransaction) return read(db as OpenTransaction)
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read)
}
