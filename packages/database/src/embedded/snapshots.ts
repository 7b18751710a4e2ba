import { createReadStream, existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { Snapshot, SnapshotReason } from '../database.ts'
import { BackupDamaged } from '../database-errors.ts'
import { writeWholeFile } from '../written-file.ts'
import { clearHalfDone, closeToOthers, databaseIn, databaseInTheMakingIn, prepareDataFolder, snapshotsIn } from './data-folder.ts'
import { lockDataFolder } from './data-folder-lock.ts'
import { EmbeddedConnection } from './embedded-connection.ts'
import { type RowCounts, readWhole } from './read-whole.ts'

const fileName = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2}\.\d{3}Z)\.(before-migration|scheduled|requested)\.tar\.gz$/

function nameOf(takenAt: Date, reason: SnapshotReason): string {
  return `${takenAt.toISOString().replaceAll(':', '-')}.${reason}.tar.gz`
}

/** The snapshots of a data folder, newest first. Every one was reopened and counted before it got its name. */
export function listSnapshots(folder: string): Snapshot[] {
  if (!existsSync(snapshotsIn(folder))) return []
  return readdirSync(snapshotsIn(folder))
    .sort()
    .reverse()
    .flatMap((name) => {
      const [, day, hours, minutes, seconds, reason] = fileName.exec(name) ?? []
      if (reason === undefined) return []
      const takenAt = new Date(`${day}T${hours}:${minutes}:${seconds}`)
      return [{ file: join(snapshotsIn(folder), name), takenAt, reason: reason as SnapshotReason }]
    })
}

/** Dumps the database as it stands, opens the dump and counts its rows again, and only then gives it its name. */
export async function takeSnapshot(
  connection: EmbeddedConnection,
  folder: string,
  kept: { reason: SnapshotReason; keep: number },
): Promise<Snapshot> {
  const { counts, dump } = await connection.lock.run(async () => ({ counts: await readWhole(connection), dump: await connection.dump() }))
  await verifyDump(dump, counts)
  const takenAt = new Date()
  const file = join(snapshotsIn(folder), nameOf(takenAt, kept.reason))
  await writeWholeFile(file, (stream) => pipeline([dump], stream))
  for (const old of listSnapshots(folder).slice(kept.keep)) rmSync(old.file, { force: true })
  closeToOthers(folder)
  return { file, takenAt, reason: kept.reason }
}

async function verifyDump(dump: Uint8Array, expected: RowCounts): Promise<void> {
  const copy = await EmbeddedConnection.open({ folder: null, startFrom: dump })
  try {
    const found = await readWhole(copy)
    const wrong = Object.keys(expected).filter((table) => found[table] !== expected[table])
    if (wrong.length > 0) throw new Error(`the snapshot does not hold what the database holds: ${wrong.join(', ')}`)
  } finally {
    await copy.close()
  }
}

/** Whether a file is a snapshot of the embedded database (a gzip tar), as against a backup of its rows. */
export async function isSnapshotFile(file: string): Promise<boolean> {
  const tarMagic = { from: 257, text: 'ustar' }
  const stream = createReadStream(file)
  try {
    let head = Buffer.alloc(0)
    for await (const chunk of stream.pipe(createGunzip())) {
      head = Buffer.concat([head, chunk as Buffer])
      if (head.length > tarMagic.from + tarMagic.text.length) break
    }
    return head.toString('latin1', tarMagic.from, tarMagic.from + tarMagic.text.length) === tarMagic.text
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code?.startsWith('Z_')) return false
    throw error
  } finally {
    stream.destroy()
  }
}

/**
 * Puts a snapshot in the place of the data folder's database. What was there is kept beside it; nothing is touched before the
 * snapshot has been unpacked and read whole.
 * @returns where the former database now is, or null if there was none
 */
export async function restoreSnapshot(folder: string, file: string): Promise<string | null> {
  prepareDataFolder(folder)
  const lock = lockDataFolder(folder)
  try {
    clearHalfDone(folder)
    const making = databaseInTheMakingIn(folder)
    await unpack(file, making)
    const former = existsSync(databaseIn(folder)) ? join(folder, `database.replaced-${Date.now()}`) : null
    if (former) renameSync(databaseIn(folder), former)
    renameSync(making, databaseIn(folder))
    closeToOthers(folder)
    return former
  } finally {
    lock.release()
  }
}

async function unpack(file: string, into: string): Promise<void> {
  try {
    const connection = await EmbeddedConnection.open({ folder: into, startFrom: readFileSync(file) })
    try {
      await connection.lock.run(() => readWhole(connection))
    } finally {
      await connection.close()
    }
  } catch (error) {
    rmSync(into, { recursive: true, force: true })
    throw new BackupDamaged(file, (error as Error).message, 'a snapshot of the embedded database that can be read whole')
  }
}
