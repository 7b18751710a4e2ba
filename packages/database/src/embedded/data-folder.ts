import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** The database itself inside the data folder. */
export const databaseIn = (folder: string) => join(folder, 'database')
/** Where a new database is made before it takes its place. */
export const databaseInTheMakingIn = (folder: string) => join(folder, 'database.new')
export const snapshotsIn = (folder: string) => join(folder, 'snapshots')

const onlyOwnerFolder = 0o700
const onlyOwnerFile = 0o600

/** Makes the data folder, or takes it as it is, readable by its owner alone. */
export function prepareDataFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: onlyOwnerFolder })
  chmodSync(folder, onlyOwnerFolder)
  mkdirSync(snapshotsIn(folder), { recursive: true, mode: onlyOwnerFolder })
}

/** What an interrupted start or snapshot left half done. Only for the holder of the folder's lock. */
export function clearHalfDone(folder: string): void {
  rmSync(databaseInTheMakingIn(folder), { recursive: true, force: true })
  for (const name of readdirSync(snapshotsIn(folder))) {
    if (name.endsWith('.part')) rmSync(join(snapshotsIn(folder), name), { force: true })
  }
}

/** Takes the rights of everybody but the owner from all in the folder: the embedded database makes its files readable by all. */
export function closeToOthers(folder: string): void {
  if (!existsSync(folder) || process.platform === 'win32') return
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      chmodSync(path, onlyOwnerFolder)
      closeToOthers(path)
    } else if (entry.isFile()) {
      chmodSync(path, onlyOwnerFile)
    }
  }
}
