import { sql } from 'kysely'
import type { Executor } from '../database.ts'

/** The tables of a backup, each after those it points at (scenario and scenario_version point at one another until commit). */
export const tableOrder = [
  'workspace',
  'actor',
  'economy_table',
  'parameter_set',
  'model_version',
  'model_version_economy_table',
  'scenario',
  'scenario_version',
  'run',
  'run_block',
  'estimate',
  'cut',
  'answer',
  'comparison',
  'comparison_run',
  'share',
  'event',
  'idempotency',
] as const
export type TableName = (typeof tableOrder)[number]

export interface Column {
  name: string
  /** The type as SQL writes it, e.g. timestamp(3) with time zone. */
  type: string
}

export interface TableShape {
  columns: Column[]
  key: string[]
}

/** Columns and primary key of a table as the database has them, so that a backup cannot forget a new column. */
export async function tableShape(db: Executor, table: TableName): Promise<TableShape> {
  const columns = await sql<Column>`
    select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped order by attnum`.execute(db)
  const key = await sql<{ name: string }>`
    select attname as name from pg_index
    cross join unnest(indkey) with ordinality as part (number, position)
    join pg_attribute on attrelid = indrelid and attnum = part.number
    where indrelid = ${table}::regclass and indisprimary order by position`.execute(db)
  return { columns: columns.rows, key: key.rows.map((row) => row.name) }
}
