import { spawnSync } from 'node:child_process'
import { findChromium } from './chromium.ts'
import { executableOnPath } from './executable.ts'
import { findLibreOffice } from './libreoffice.ts'
import { findPostgresqlPrograms, givenServer } from './postgresql-programs.ts'

/** Makes the machine ready for `npm test`: what is there is left as it is, what is missing is installed or its remedy named. */

const mayInstallPackages = process.getuid?.() === 0 && executableOnPath('apt-get') !== null
let packageListAge: 'old' | 'fresh' = 'old'

function run(command: string, args: string[], env: Record<string, string> = {}): boolean {
  process.stderr.write(`setup: ${command} ${args.join(' ')}\n`)
  const result = spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } })
  return result.status === 0
}

function installPackages(...names: string[]): boolean {
  if (!mayInstallPackages) return false
  if (packageListAge === 'old' && run('apt-get', ['update', '-q'])) packageListAge = 'fresh'
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], { DEBIAN_FRONTEND: 'noninteractive' })
}

/** A page without any font shows empty boxes, and its measures are not those of a real one. */
function setUpFonts(): void {
  const list = executableOnPath('fc-list')
  const hasFonts = list !== null && spawnSync(list, ['--format', '%{family}\n']).stdout.length > 0
  if (!hasFonts) installPackages('fontconfig', 'fonts-dejavu-core')
}

function setUpChromium(): string | null {
  if (findChromium() !== null) return null
  installPackages('chromium', 'fonts-dejavu-core')
  if (findChromium() === null) run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  if (findChromium() !== null) return null
  return 'Chromium is missing and could not be installed: install it, or name one with SHIFTWORK_CHROMIUM=/path/to/chromium.'
}

function setUpPostgresql(): string | null {
  if (givenServer() !== null || findPostgresqlPrograms() !== null) return null
  if (!installPackages('postgresql-15')) installPackages('postgresql')
  if (findPostgresqlPrograms() !== null) return null
  return (
    'PostgreSQL 15 or later is missing and could not be installed: install the package "postgresql", or point ' +
    'SHIFTWORK_TEST_DATABASE_URL at a server on which databases may be made. The tests of PostgreSQL are not skipped without it.'
  )
}

function setUpLibreOffice(): string | null {
  if (findLibreOffice() !== null) return null
  installPackages('libreoffice-calc-nogui')
  if (findLibreOffice() !== null) return null
  return 'LibreOffice is missing and could not be installed: install the package "libreoffice-calc-nogui", or put soffice on the path.'
}

const missing = [setUpPostgresql(), setUpChromium(), setUpLibreOffice()].filter((remedy) => remedy !== null)
setUpFonts()
for (const remedy of missing) process.stderr.write(`setup: ${remedy}\n`)
process.exitCode = missing.length > 0 ? 1 : 0
