import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { executableOnPath, isExecutable } from './executable.ts'

const oldest = 15
const debian = '/usr/lib/postgresql'

/** The folder with `initdb` and `postgres`, the oldest version that will do; null where there is none. */
export function findPostgresqlPrograms(): string | null {
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .map(Number)
        .filter((version) => version >= oldest)
    : []
  const folders = versions.sort((a, b) => a - b).map((version) => join(debian, String(version), 'bin'))
  const found = folders.find((folder) => isExecutable(join(folder, 'initdb')) && isExecutable(join(folder, 'postgres')))
  if (found) return found
  const initdb = executableOnPath('initdb')
  return initdb && isExecutable(join(dirname(initdb), 'postgres')) ? dirname(initdb) : null
}

/** A server that is already running and that tests may make databases on. */
export function givenServer(): string | null {
  return process.env['SHIFTWORK_TEST_DATABASE_URL'] || process.env['DATABASE_URL'] || null
}
