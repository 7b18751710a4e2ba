import type { Problem, Run } from '@shiftwork/contracts'
import type { Database } from '@shiftwork/database'
import { openTestDatabase } from '@shiftwork/database/testing'
import { openEstimator, openRunQueue, resumeRuns, startWorker } from '@shiftwork/worker'
import type { FastifyInstance } from 'fastify'
import { type AppOptions, buildApp } from '../app.ts'
import type { Services } from '../services.ts'

/** The whole service on a real database with a real model, without a port. */
export interface TestApp {
  readonly app: FastifyInstance
  readonly services: Services
  /** A request of the service's own page. */
  call(method: Method, path: string, options?: CallOptions): Promise<Reply>
  /** Runs until it has ended. */
  untilEnded(run: string): Promise<Run>
  close(): Promise<void>
}
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS'
interface CallOptions {
  readonly body?: unknown
  /** Sent as it is. */
  readonly text?: string
  readonly headers?: Readonly<Record<string, string>>
}
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests read whatever came
  readonly json: any
}

export interface TestAppOptions extends AppOptions {
  readonly database?: Database
  /** False: runs stay queued. */
  readonly worker?: boolean
}

export async function openTestApp({ database: given, worker: works = true, ...options }: TestAppOptions = {}): Promise<TestApp> {
  const database = given ?? (await openTestDatabase('embedded'))
  const faults: unknown[] = []
  const queue = await openRunQueue(database, (error) => faults.push(error))
  const estimator = openEstimator({ threads: 1 })
  const stopping = new AbortController()
  const readiness = { data: true, examples: true }
  const services: Services = { database, queue, estimator, readiness, stopping: stopping.signal }
  const app = await buildApp(services, options)
  await resumeRuns(services)
  const worker = works ? await startWorker(services, (_, error) => faults.push(error)) : undefined
  const call = caller(app)
  return {
    app,
    services,
    call,
    untilEnded: async (run) => {
      await call('GET', `/runs/${run}/events`)
      return (await call('GET', `/runs/${run}`)).json
    },
    close: async () => {
      stopping.abort()
      await app.close()
      await worker?.stop()
      await queue.close()
      await estimator.close()
      await database.close()
    },
  }
}

function caller(app: FastifyInstance): TestApp['call'] {
  return async (method, path, { body, text, headers } = {}) => {
    const own = { host: '127.0.0.1:4300', ...(method === 'GET' ? {} : { 'content-type': 'application/json' }) }
    const payload = text ?? (body === undefined ? undefined : JSON.stringify(body))
    const url = path.startsWith('/api') ? path : `/api/v1${path}`
    const reply = await app.inject({ method, url, headers: { ...own, ...headers }, ...(payload === undefined ? {} : { payload }) })
    const isJson = /json/.test(String(reply.headers['content-type'] ?? ''))
    return {
      status: reply.statusCode,
      headers: reply.headers as Record<string, string | undefined>,
      text: reply.body,
      json: isJson && reply.body !== '' ? JSON.parse(reply.body) : undefined,
    }
  }
}

/** The codes of a problem's findings, with their paths. */
export function findingsOf(reply: Reply): string[] {
  return (reply.json as Problem).errors.map(({ code, path }) => `${code} ${path ?? ''}`.trim())
}
