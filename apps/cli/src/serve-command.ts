import { finding, ModelInputError } from '@shiftwork/contracts'
import { type Command, InvalidArgumentError } from 'commander'
import { dataFolder } from './database-option.ts'
import { untilToldToStop } from './until-told-to-stop.ts'

interface ServeOptions {
  port?: number
  data?: string
  host?: string
  worker: boolean
}

export function register(program: Command): void {
  program
    .command('serve')
    .description('The service and the web app, on this machine only')
    .option('--port <number>', 'port to listen on (SHIFTWORK_PORT, else 4300)', portNumber)
    .option('--data <folder>', 'data folder of the embedded database (SHIFTWORK_DATA, else .shiftwork in the project)')
    .option('--host <name>', 'only 127.0.0.1 or localhost: there is no sign-in yet')
    .option('--no-worker', 'leave the computing of runs to processes started with "shiftwork work" (PostgreSQL only)')
    .action(serve)
}

async function serve(options: ServeOptions): Promise<void> {
  refuseOtherHosts(options.host)
  const { readSettings, startService } = await import('@shiftwork/api')
  const settings = readSettings(process.env)
  refuseNoWorker(options.worker, settings.databaseUrl)
  const service = await startService({
    ...settings,
    port: options.port ?? settings.port,
    data: dataFolder(options.data, settings.data),
    worker: options.worker,
  })
  process.stdout.write(`${service.address}\n`)
  await untilToldToStop(() => service.close())
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
