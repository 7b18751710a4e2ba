import rateLimit from '@fastify/rate-limit'
import { fastifySSE } from '@fastify/sse'
import underPressure from '@fastify/under-pressure'
import { finding } from '@shiftwork/contracts'
import Fastify, { type FastifyInstance } from 'fastify'
import { answerNotModified } from './entity-tag.ts'
import type { LogLevel } from './env.ts'
import { asRefusal, handleErrors, Refusal, sendProblem } from './errors.ts'
import { largestBody, readJsonBodies } from './json-body.ts'
import { loggerOptions, logReplies } from './logging.ts'
import { describeApi } from './openapi.ts'
import { refuseOtherMethods } from './other-methods.ts'
import { estimateRoutes } from './routes/estimates.ts'
import { exportRoutes } from './routes/exports.ts'
import { healthRoutes } from './routes/health.ts'
import { planRoutes } from './routes/plan.ts'
import { plantRoutes } from './routes/plants.ts'
import { previewRoutes } from './routes/preview.ts'
import { questionRoutes } from './routes/questions.ts'
import { referenceRoutes } from './routes/reference.ts'
import { runRoutes } from './routes/runs.ts'
import { scenarioRoutes } from './routes/scenarios.ts'
import { templateRoutes } from './routes/templates.ts'
import { versionRoutes } from './routes/versions.ts'
import { workforceRoutes } from './routes/workforce.ts'
import { trustOnlyOwnPageAndUser } from './security/desk.ts'
import type { PeerLookup } from './security/peer-user.ts'
import { addResponseHeaders } from './security/response-headers.ts'
import type { Services } from './services.ts'
import { serveWeb } from './static-web.ts'
import { validateByContracts } from './validation.ts'

export interface AppOptions {
  /** The port in the Host of requests that come without a connection. */
  readonly port?: number
  readonly peer?: PeerLookup | undefined
  readonly ownUid?: number
  /** Folder of the built web app; null: the API alone. */
  readonly web?: string | null
  readonly logLevel?: LogLevel
  /** Where log lines go: stderr if not said otherwise. */
  readonly logTo?: { write(line: string): unknown }
  readonly callsPerTenSeconds?: number
}

/** Longest time a request may take to arrive, milliseconds. */
const requestTimeout = 60_000

/** The whole service without a port: what `server.ts` listens with and what tests call directly. */
export async function buildApp(services: Services, options: AppOptions = {}): Promise<FastifyInstance> {
  const app = Fastify({
    ...loggerOptions(options.logLevel ?? 'silent', options.logTo),
    bodyLimit: largestBody,
    requestTimeout,
    routerOptions: { maxParamLength: 200 },
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, _request, reply) => {
      const refusal = asRefusal(error)
      sendProblem(reply as never, refusal?.status ?? 500, refusal?.findings ?? [])
    },
  })
  handleErrors(app)
  logReplies(app)
  await addResponseHeaders(app)
  trustOnlyOwnPageAndUser(app, { port: options.port ?? 4300, peer: options.peer, ownUid: options.ownUid ?? process.getuid?.() ?? -1 })
  await limitLoad(app, options.callsPerTenSeconds ?? 5_000)
  readJsonBodies(app)
  validateByContracts(app)
  answerNotModified(app)
  await app.register(fastifySSE, { heartbeatInterval: 15_000 })
  await serveWeb(app, services, options.web ?? null)
  await describeApi(app)
  await app.register(async (api) => addRoutes(api, services))
  return app
}

function addRoutes(api: FastifyInstance, services: Services): void {
  for (const routes of [
    healthRoutes,
    scenarioRoutes,
    versionRoutes,
    runRoutes,
    estimateRoutes,
    exportRoutes,
    planRoutes,
    questionRoutes,
    previewRoutes,
    referenceRoutes,
    plantRoutes,
    workforceRoutes,
    templateRoutes,
  ])
    routes(api, services)
  refuseOtherMethods(api)
}

/** More than a person, a page or a script needs is told to wait; a process whose event loop stands still says so. */
async function limitLoad(app: FastifyInstance, callsPerTenSeconds: number): Promise<void> {
  await app.register(rateLimit, {
    max: callsPerTenSeconds,
    timeWindow: 10_000,
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { after }) =>
      new Refusal(429, finding('too-many-requests', { expected: `at most ${callsPerTenSeconds} in 10 seconds`, values: { after } })),
  })
  await app.register(underPressure, { maxEventLoopDelay: 5_000, retryAfter: 5 })
}
