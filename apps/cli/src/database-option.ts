import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OpenDatabaseOptions } from '@shiftwork/database'

/** The project's root: where a data folder that is not given as an absolute path begins. */
export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url))

/** The data folder: what `--data` says from where the command is typed, else the environment's, from the project's root. */
export function dataFolder(fromCommandLine: string | undefined, fromEnvironment: string): string {
  return fromCommandLine === undefined ? resolve(projectRoot, fromEnvironment) : resolve(fromCommandLine)
}

/** The database that the settings name: PostgreSQL where there is an address of one, else the embedded one in the data folder. */
export function databaseChoice(databaseUrl: string | null, folder: string): OpenDatabaseOptions {
  return databaseUrl === null ? { engine: 'embedded', folder } : { engine: 'postgresql', url: databaseUrl }
}
