import { fileURLToPath } from 'node:url'
import { examples } from '@shiftwork/data'
import { type Database, openDatabase } from '@shiftwork/database'
import { openEstimator, openRunQueue, resumeRuns, startWorker } from '@shiftwork/worker'
import type { FastifyInstance } from 'fastify'
import { buildApp } from './app.ts'
import type { Settings } from './env.ts'
import { listen, refusePortInUse } from './listen.ts'
import { storeBundledModel } from './model-version.ts'
import { principalOf } from './principal.ts'
import { peerLookup } from './security/peer-user.ts'
import { seedExamples } from './services/seed-examples.ts'
import type { Services } from './services.ts'
import { startUpkeep } from './upkeep.ts'

/** A running service. */
export interface Service {
  /** Where it listens, e.g. http://127.0.0.1:4300 */
  readonly address: string
  /** Takes no more connections, ends streams, leaves runs where they are, closes the database. */
  close(): Promise<void>
}

export interface ServiceOptions extends Settings {
  /** Whether this process computes runs itself; else processes started with `shiftwork work` do. */
  readonly worker: boolean
  /** Whether the worked examples are put into the database and estimated, each once. */
  readonly examples: boolean
}

const webFolder = fileURLToPath(new URL('../../web/dist', import.meta.url))

/** Opens everything and listens; what was open is closed again where a later step fails. */
export async function startService(options: ServiceOptions): Promise<Service> {
  await refusePortInUse(options.port)
  const closers: (() => Promise<unknown> | unknown)[] = []
  const close = async () => {
    for (const closer of closers.splice(0).reverse()) await closer()
  }
  try {
    const database = await openDatabase(databaseOf(options))
    closers.push(() => database.close())
    const address = await startOn(database, options, closers)
    return { address, close }
  } catch (error) {
    await close()
    throw error
  }
}

function databaseOf({ databaseUrl, data }: Settings) {
  return databaseUrl === null ? ({ engine: 'embedded', folder: data } as const) : ({ engine: 'postgresql', url: databaseUrl } as const)
}

async function startOn(database: Database, options: ServiceOptions, closers: (() => unknown)[]): Promise<string> {
  const faults: Faults = {}
  const queue = await openRunQueue(database, (error) => faults.tell?.('queue', error))
  closers.push(() => queue.close())
  const estimator = openEstimator({ previews: true })
  closers.push(() => estimator.close())
  const stopping = new AbortController()
  const services: Services = { database, queue, estimator, readiness: { data: true, examples: false }, stopping: stopping.signal }
  const app = await buildApp(services, { ...options, web: webFolder, peer: peerLookup() })
  faults.tell = (of, error) => app.log.error({ of, error: (error as Error)?.name, code: (error as { code?: string })?.code }, 'fault')
  await storeBundledModel(services, principalOf())
  await resumeRuns(services)
  const worker = options.worker ? await startWorker(services, (trace, error) => faults.tell?.(`run ${trace}`, error)) : undefined
  if (worker) closers.push(() => worker.stop())
  const upkeep = startUpkeep(database, (error) => faults.tell?.('upkeep', error))
  closers.push(
    upkeep.stop,
    () => closeWithin(app, longestReply),
    () => stopping.abort(),
  )
  const address = await listen(app, options.port)
  if (options.examples) await seedExamples(services, principalOf())
  services.readiness.examples = true
  const [first] = examples()
  if (first && options.examples) void estimator.warmUp(first.scenario)
  return address
}

/** Longest time that replies under way are waited for when the service stops, milliseconds. */
const longestReply = 3_000

async function closeWithin(app: FastifyInstance, patience: number): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), patience)
  await app.close()
  clearTimeout(cut)
}

/** Where faults of things without a caller are told, once there is a log. */
interface Faults {
  tell?: (of: string, error: unknown) => void
}
