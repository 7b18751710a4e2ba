import type { EmbeddedConnection } from './embedded-connection.ts'

/** Rows of every table outside the catalogue, the overflow of large values included, by name. */
export type RowCounts = Record<string, number>

/**
 * Reads every page of every table, which checks each page's checksum; fails on a damaged one. Only for the holder of the lock.
 */
export async function readWhole(connection: EmbeddedConnection): Promise<RowCounts> {
  const { rows } = await connection.query(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 't') and n.nspname not in ('pg_catalog', 'information_schema')
       and not exists (select from pg_class main join pg_namespace of on of.oid = main.relnamespace
         where main.reltoastrelid = c.oid and of.nspname in ('pg_catalog', 'information_schema'))
     order by 1`,
    [],
  )
  const counts: RowCounts = {}
  for (const { name } of rows as { name: string }[]) {
    const counted = await connection.query(`select count(*)::int as rows from ${name}`, [])
    counts[name] = counted.rows[0]!['rows'] as number
  }
  return counts
}
