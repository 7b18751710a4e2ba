import { spawnSync } from 'node:child_process'
import { finding, ModelInputError } from '@shiftwork/contracts'
import { type Command, InvalidArgumentError } from 'commander'
import { dataFolder, projectRoot } from './database-option.ts'
import { untilToldToStop } from './until-told-to-stop.ts'

interface ServeOptions {
  port?: number
  data?: string
  host?: string
  worker: boolean
  examples: boolean
  build?: boolean
}

export function register(program: Command): void {
  program
    .command('serve')
    .description('The service and the web app, on this machine only')
    .option('--port <number>', 'port to listen on (SHIFTWORK_PORT, else 4300)', portNumber)
    .option('--data <folder>', 'data folder of the embedded database (SHIFTWORK_DATA, else .shiftwork in the project)')
    .option('--host <name>', 'only 127.0.0.1 or localhost: there is no sign-in yet')
    .option('--no-worker', 'leave the computing of runs to processes started with "shiftwork work" (PostgreSQL only)')
    .option('--no-examples', 'leave the worked examples out, where they are not there yet')
    .option('--build', 'build the web app first where it is not up to date')
    .action(serve)
}

/** @NOTE What is cheap is asked first, so that a second start on the same data ends before anything is loaded or built. */
async function serve(options: ServeOptions): Promise<void> {
  refuseOtherHosts(options.host)
  const { readSettings } = await import('@shiftwork/api/settings')
  const settings = readSettings(process.env)
  refuseNoWorker(options.worker, settings.databaseUrl)
  const data = dataFolder(options.data, settings.data)
  if (settings.databaseUrl === null) {
    const { refuseFolderInUse } = await import('@shiftwork/database/data-folder-lock')
    refuseFolderInUse(data)
  }
  if (options.build) buildWeb()
  const { startService } = await import('@shiftwork/api')
  const { worker, examples } = options
  const service = await startService({ ...settings, port: options.port ?? settings.port, data, worker, examples })
  process.stdout.write(`${service.address}\n`)
  await untilToldToStop(() => service.close())
}

/** Builds what has changed since the last time; its words go to stderr, so that stdout stays the one line with the address. */
function buildWeb(): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: projectRoot,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`The web app could not be built: "npm run build" ended with ${status}.`)
}

function portNumber(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('It must be a whole number from 0 to 65535.')
  return port
}

/** Without sign-in whoever reaches the service could read and change everything: it listens on this machine alone. */
function refuseOtherHosts(host: string | undefined): void {
  if (host === undefined || host === '127.0.0.1' || host === 'localhost') return
  throw new ModelInputError(finding('host-not-loopback', { path: '--host', found: host, expected: '127.0.0.1 or localhost' }))
}

/** The embedded database belongs to one process: nobody else could compute its runs. */
function refuseNoWorker(worker: boolean, databaseUrl: string | null): void {
  if (worker || databaseUrl !== null) return
  throw new ModelInputError(finding('worker-needs-postgresql', { path: '--no-worker', expected: 'DATABASE_URL' }))
}
