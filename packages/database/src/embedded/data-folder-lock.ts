import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DataFolderInUse } from '../database-errors.ts'

export interface DataFolderLock {
  release(): void
}

const lockFile = 'lock.sqlite'
const pidFile = 'lock.pid'

/**
 * Takes the data folder for this process, or fails at once with `DataFolderInUse`. The lock is the operating system's, held
 * through SQLite on a side file: it ends with the process however that ends, so there is no stale lock to take over and
 * nothing that could be stolen from a live one.
 * @NOTE never open lock.sqlite by other means in this process: closing any descriptor of a file drops its POSIX locks.
 */
export function lockDataFolder(folder: string): DataFolderLock {
  const side = new DatabaseSync(join(folder, lockFile), { timeout: 0 })
  try {
    side.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    side.close()
    if (isBusy(error)) throw new DataFolderInUse(folder, readHolder(folder))
    throw error
  }
  writeFileSync(join(folder, pidFile), `${process.pid}\n`, { mode: 0o600 })
  return {
    release() {
      rmSync(join(folder, pidFile), { force: true })
      side.close()
    },
  }
}

/** Says at once whether another process has the folder open, before anything heavy is loaded. Opening it asks again, and for good. */
export function refuseFolderInUse(folder: string): void {
  if (existsSync(join(folder, lockFile))) lockDataFolder(folder).release()
}

function isBusy(error: unknown): boolean {
  const sqliteBusy = 5
  return ((error as { errcode?: number }).errcode ?? 0) % 256 === sqliteBusy
}

/** The pid the holder wrote, waiting a moment for one that has only just taken the lock. */
function readHolder(folder: string): number | null {
  const pause = new Int32Array(new SharedArrayBuffer(4))
  for (let attempt = 0; attempt < 10; attempt++) {
    const pid = readPid(join(folder, pidFile))
    if (pid !== null && isAlive(pid)) return pid
    Atomics.wait(pause, 0, 0, 30)
  }
  return null
}

function readPid(file: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
    return Number.isInteger(pid) ? pid : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
