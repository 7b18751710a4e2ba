import type { Migration } from 'kysely/migration'
import * as firstTables from './0001-first-tables.ts'

/** Every change of the schema in order; a released one is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
}
