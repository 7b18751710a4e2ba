import { type Finding, finding, ModelInputError } from '@shiftwork/contracts'
import type { Snapshot } from './database.ts'

/** An error the person who runs Shiftwork can mend: a finding for every reader, a sentence for the log. */
class DatabaseError extends ModelInputError {
  constructor(sentence: string, found: Finding) {
    super(found)
    this.message = `${sentence}${found.remedy ? ` ${found.remedy}` : ''}`
    this.name = new.target.name
  }
}

/** Another process has the data folder open. Nothing was changed. */
export class DataFolderInUse extends DatabaseError {
  readonly pid: number | null
  constructor(folder: string, pid: number | null) {
    const who = pid === null ? 'another process' : `process ${pid}`
    super(
      `The data folder ${folder} is in use by ${who}.`,
      finding('data-folder-in-use', {
        path: folder,
        found: who,
        expected: 'a data folder that no other process has open',
        remedy: `Stop ${who} first, or choose another folder.`,
        values: { folder, pid },
      }),
    )
    this.pid = pid
  }
}

/** The embedded database cannot be read whole. It was left as it is. */
export class DataFolderDamaged extends DatabaseError {
  readonly lastSnapshot: Snapshot | null
  constructor(folder: string, found: string, lastSnapshot: Snapshot | null, cause?: unknown) {
    super(
      `The database in ${folder} is damaged and was left as it is: ${found}.`,
      finding('data-folder-damaged', {
        path: folder,
        found,
        expected: 'a database that can be read whole',
        remedy: lastSnapshot
          ? `The last good snapshot is ${lastSnapshot.file}: restore that file; the damaged database is kept beside it.`
          : 'There is no snapshot here: restore your last backup into an empty folder.',
        values: { folder, snapshot: lastSnapshot?.file ?? null },
      }),
    )
    this.lastSnapshot = lastSnapshot
    this.cause = cause
  }
}

/** The database was written by a newer Shiftwork. Nothing was changed. */
export class SchemaTooNew extends DatabaseError {
  constructor(unknownMigrations: readonly string[], newestKnown: string) {
    super(
      `The database was written by a newer version of Shiftwork (${unknownMigrations.join(', ')}).`,
      finding('schema-too-new', {
        found: unknownMigrations.join(', '),
        expected: `at most ${newestKnown}`,
        remedy: 'Run the version of Shiftwork that wrote it, or a later one.',
        values: { newestKnown, unknown: unknownMigrations.join(', ') },
      }),
    )
  }
}

/** The PostgreSQL server is older than the SQL used here. */
export class ServerTooOld extends DatabaseError {
  constructor(version: string) {
    super(
      `PostgreSQL ${version} is too old.`,
      finding('postgresql-too-old', {
        found: version,
        expected: 'PostgreSQL 15 or later',
        remedy: 'Point DATABASE_URL at a PostgreSQL of version 15 or later.',
        values: { version },
      }),
    )
  }
}

/** A backup or snapshot file that is cut short, altered, or not one at all. Nothing was restored. */
export class BackupDamaged extends DatabaseError {
  constructor(file: string, found: string, expected: string) {
    super(
      `${file} cannot be restored: ${found}.`,
      finding('backup-damaged', {
        path: file,
        found,
        expected,
        remedy: 'Nothing was restored. Take another backup file.',
        values: { file },
      }),
    )
  }
}

/** The database holds rows already and nobody asked to replace them. Nothing was restored. */
export class RestoreWouldReplace extends DatabaseError {
  constructor(rows: number) {
    super(
      `The database already holds ${rows} rows.`,
      finding('restore-would-replace', {
        found: `${rows} rows`,
        expected: 'an empty database',
        remedy: 'Restore into an empty database, or say --replace to put the backup in place of what is there.',
        values: { rows },
      }),
    )
  }
}
