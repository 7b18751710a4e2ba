// Builds what needs building (the web app) through turbo's cache, with turbo's telemetry off: Shiftwork talks to nobody. The command line
// runs from its sources; a bundle of them only starts sooner.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { bundleCommandLine } from './apps/cli/build/bundle-command-line.ts'

const turbo = fileURLToPath(new URL('node_modules/turbo/bin/turbo', import.meta.url))
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' }
const { status } = spawnSync(
  process.execPath,
  [turbo, 'run', 'build', '--output-logs=errors-only', '--log-order=grouped', '--no-update-notifier'],
  { stdio: 'inherit', env },
)
if (status !== 0) process.exit(status ?? 1)
await bundleCommandLine()
