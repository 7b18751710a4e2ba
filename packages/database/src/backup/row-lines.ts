import { sql } from 'kysely'
import type { Executor } from '../database.ts'
import { type Column, type TableName, type TableShape, tableShape } from './table-order.ts'

const batch = { most: 500, ofCuts: 8 }

/**
 * The text of a value, the same from every engine, whatever its time zone and settings: bytes as base64, moments in UTC to the
 * microsecond, the rest as PostgreSQL prints it.
 */
function asText(column: Column): string {
  const name = `"${column.name}"`
  if (column.type === 'bytea') return `translate(encode(${name}, 'base64'), E'\\n', '') as ${name}`
  if (column.type.endsWith('with time zone')) {
    return `to_char(${name} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ${name}`
  }
  return `${name}::text as ${name}`
}

/** And back. */
export function fromText(column: Column, parameter: string): string {
  return column.type === 'bytea' ? `decode(${parameter}, 'base64')` : `${parameter}::${column.type}`
}

export type RowTexts = Record<string, string | null>

/** All rows of a table in the order of its key, as texts, in pages so that no table is ever held whole. */
export async function* rowsOf(db: Executor, table: TableName): AsyncGenerator<RowTexts> {
  const shape = await tableShape(db, table)
  const limit = table === 'cut' || table === 'run_block' || table === 'economy_table' ? batch.ofCuts : batch.most
  const plain = db.withoutPlugins()
  let last: RowTexts | undefined
  for (;;) {
    const { rows } = await sql.raw<RowTexts>(pageQuery(table, shape, last, limit)).execute(plain)
    yield* rows
    if (rows.length < limit) return
    last = rows.at(-1)!
  }
}

function pageQuery(table: TableName, { columns, key }: TableShape, last: RowTexts | undefined, limit: number): string {
  const keys = key.map((name) => `${table}."${name}"`).join(', ')
  const types = new Map(columns.map((column) => [column.name, column.type]))
  const literals = key.map((name) => `'${last?.[name]?.replaceAll("'", "''")}'::${types.get(name)}`).join(', ')
  const after = last ? `where (${keys}) > (${literals})` : ''
  return `select ${columns.map(asText).join(', ')} from ${table} ${after} order by ${keys} limit ${limit}`
}

/** A row as one line: its values in the order of the columns. */
export function lineOf(row: RowTexts, columns: readonly string[]): string {
  return JSON.stringify(columns.map((name) => row[name] ?? null))
}
