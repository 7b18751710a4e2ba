import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Database, Executor } from '../database.ts'
import { schemaVersion } from '../migrations/migrate.ts'
import { writeWholeFile } from '../written-file.ts'
import { asOfOneMoment, hashRows, type TableHash } from './row-hashes.ts'
import { lineOf, rowsOf } from './row-lines.ts'
import { type TableName, tableOrder, tableShape } from './table-order.ts'

/** The first line of a backup; the rows follow, a line each, table by table in the header's order. */
export interface BackupHeader {
  format: 'shiftwork-backup'
  version: 1
  /** Newest change of the schema the rows were written under. */
  schema: string
  takenAt: string
  tables: { name: TableName; columns: string[]; rows: number; sha256: string }[]
}

export interface BackupSummary {
  file: string
  rows: number
  tables: Record<TableName, TableHash>
}

/**
 * Writes every row into a file that restores into either engine: gzip of JSON lines, as the database stood at one moment, while
 * others go on writing. The queue's own tables are not in it: runs that had not ended are queued again at start.
 */
export function writeBackup(database: Database, file: string): Promise<BackupSummary> {
  return asOfOneMoment(database.kysely, async (trx) => {
    const hashes = await hashRows(trx)
    const header = await headerOf(trx, hashes)
    await writeWholeFile(file, (stream) => pipeline(Readable.from(lines(trx, header)), createGzip(), stream))
    return { file, rows: header.tables.reduce((sum, table) => sum + table.rows, 0), tables: hashes }
  })
}

async function headerOf(trx: Executor, hashes: Record<TableName, TableHash>): Promise<BackupHeader> {
  const tables: BackupHeader['tables'] = []
  for (const name of tableOrder) {
    const columns = (await tableShape(trx, name)).columns.map((column) => column.name)
    tables.push({ name, columns, ...hashes[name] })
  }
  return { format: 'shiftwork-backup', version: 1, schema: schemaVersion, takenAt: new Date().toISOString(), tables }
}

async function* lines(trx: Executor, header: BackupHeader): AsyncGenerator<string> {
  yield `${JSON.stringify(header)}\n`
  for (const { name, columns } of header.tables) {
    for await (const row of rowsOf(trx, name)) yield `${lineOf(row, columns)}\n`
  }
}
