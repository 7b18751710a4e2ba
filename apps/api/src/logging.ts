import { randomUUID } from 'node:crypto'
import { type FastifyInstance, LogController } from 'fastify'
import type { LogLevel } from './env.ts'

/** Fastify's logger: lines of JSON to stderr, so that stdout stays for the one line with the address. */
export function loggerOptions(level: LogLevel, logTo: { write(line: string): unknown } = process.stderr) {
  return {
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    logger: level === 'silent' ? false : { level, stream: logTo, base: null },
  } as const
}

/** One line a reply: method, route pattern, status, milliseconds, trace id. Never an address, header or body: they carry what users typed. */
export function logReplies(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { method, id: trace } = request
    const route = request.routeOptions.url ?? '(none)'
    request.log.info({ trace, method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'reply')
  })
}
