import type { Database, OpenDatabaseOptions } from './database.ts'
import { openEmbedded } from './embedded/open-embedded.ts'
import { openPostgresql } from './postgresql/open-postgresql.ts'

/**
 * Opens the database, embedded or PostgreSQL: the same tables, the same SQL, the same values read. The schema is brought to the
 * newest version first (`migrate: false` leaves it); a schema newer than this code is refused.
 *
 * Errors a user can mend: `DataFolderInUse`, `DataFolderDamaged`, `SchemaTooNew`, `ServerTooOld`.
 */
export function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  return options.engine === 'embedded' ? openEmbedded(options) : openPostgresql(options)
}
