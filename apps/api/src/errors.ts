import { STATUS_CODES } from 'node:http'
import { type Finding, finding, findingText, ModelInputError, type Problem } from '@shiftwork/contracts'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { largestBody, mebibytes } from './json-body.ts'

/** A refusal in the words of HTTP: status, what is the matter, and headers that go with it. */
export class Refusal extends Error {
  readonly status: number
  readonly findings: readonly Finding[]
  readonly headers: Readonly<Record<string, string>>
  constructor(status: number, findings: Finding | readonly Finding[], headers: Readonly<Record<string, string>> = {}) {
    const list = Array.isArray(findings) ? (findings as readonly Finding[]) : [findings as Finding]
    super(list.map((f) => f.code).join('; '))
    this.name = 'Refusal'
    this.status = status
    this.findings = list
    this.headers = headers
  }
}

/** Nothing is there under this address. */
export function notFound(what: string, found: string): Refusal {
  return new Refusal(404, finding('not-found', { found, expected: `the ${what} of something stored`, values: { what } }))
}

/** What fastify and its plugins refuse on their own, as findings of ours. */
const refusedByFastify: Readonly<Record<string, (error: FastifyError, bodyLimit: number) => Refusal>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: (_, bodyLimit) =>
    new Refusal(413, finding('body-too-large', { expected: `at most ${mebibytes(bodyLimit)} MiB of JSON` })),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new Refusal(415, finding('not-application-json', { expected: 'Content-Type: application/json' })),
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () =>
    new Refusal(400, finding('body-length-wrong', { expected: 'a body as long as Content-Length says' })),
  FST_ERR_BAD_URL: () => new Refusal(400, finding('address-not-valid', { expected: 'an address in the form of RFC 3986' })),
  FST_UNDER_PRESSURE: () => busy('overloaded'),
}

function busy(code: string): Refusal {
  return new Refusal(503, finding(code, { remedy: 'Try again in a few seconds.' }), { 'retry-after': '5' })
}

/** SQLSTATE and system codes that say the database is full or away; both pass without a restart. */
function refusedByDatabase(code: string): Refusal | undefined {
  if (code === '53100' || code === 'ENOSPC')
    return new Refusal(507, finding('disk-full', { remedy: 'Free space on the disk of the database.' }))
  if (/^(08|57P|53)/.test(code) || code === 'ECONNREFUSED' || code === 'ECONNRESET') return busy('database-away')
  return undefined
}

/** What the caller is told of an error; undefined: an internal fault, of which nothing is told. */
export function asRefusal(error: unknown, bodyLimit = largestBody): Refusal | undefined {
  if (error instanceof Refusal) return error
  if (error instanceof ModelInputError) {
    const notJson = error.findings.every((f) => f.code === 'not-json')
    return new Refusal(notJson ? 400 : 422, error.findings)
  }
  const { code, statusCode } = (error ?? {}) as Partial<FastifyError>
  if (typeof code !== 'string') return undefined
  const known = refusedByFastify[code]
  if (known) return known(error as FastifyError, bodyLimit)
  if (code.startsWith('FST_') && statusCode !== undefined && statusCode < 500) return new Refusal(statusCode, finding('request-not-valid'))
  return refusedByDatabase(code)
}

function problem(status: number, findings: readonly Finding[], trace: string): Problem {
  const texts = findings.map((f) => findingText(f))
  return {
    type: findings.length > 0 ? `urn:problem-type:shiftwork:${findings[0]!.code}` : 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail:
      texts.length > 0
        ? texts.map((t) => `${t.says} ${t.remedy}`.trim()).join('\n')
        : 'The service failed. The trace id finds the cause in its log.',
    instance: `urn:uuid:${trace}`,
    errors: [...findings],
  }
}

/** Sends a problem (RFC 9457). The body is text already, so no schema of a route stands between. */
export function sendProblem(reply: FastifyReply, status: number, findings: readonly Finding[]): FastifyReply {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem(status, findings, reply.request.id)))
}

/**
 * What is written down of an internal fault. Messages may quote what a user typed (a row, a body), so they stay out
 * unless the log level asks for them.
 */
function traceOf(error: unknown, request: FastifyRequest) {
  const { name, code, stack, message } = (error ?? {}) as { name?: string; code?: string; stack?: string; message?: string }
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const entry = { trace: request.id, method: request.method, route: request.routeOptions.url ?? '', error: name, code, frames }
  return request.log.level === 'debug' ? { ...entry, message } : entry
}

/** What is raised where a reply is written, or worked on, and nobody is there any more to read it. */
const raisedByDeparture = new Set(['ERR_STREAM_PREMATURE_CLOSE', 'FST_ERR_SSE_CONNECTION_CLOSED', 'CALLER_HAS_GONE'])

/** Why work for a reply ends where nobody waits for it any more. */
export function callerGone(): Error {
  return Object.assign(new Error('The caller has gone.'), { code: 'CALLER_HAS_GONE' })
}

/** The caller has closed the connection before the reply was whole: a page that was left, a preview that the next one overtook. */
function callerHasGone(error: unknown, request: FastifyRequest): boolean {
  return raisedByDeparture.has(String((error as { code?: unknown } | null)?.code)) && request.raw.socket.destroyed
}

/** One way out for every error of every route. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => {
    if (callerHasGone(error, request)) {
      request.log.info({ trace: request.id, method: request.method, route: request.routeOptions.url ?? '' }, 'caller has gone')
      // Nobody is left to answer.
      return reply.hijack()
    }
    const refusal = asRefusal(error, request.routeOptions.bodyLimit)
    if (!refusal) {
      request.log.error(traceOf(error, request), 'internal fault')
      return sendProblem(reply, 500, [])
    }
    for (const [name, value] of Object.entries(refusal.headers)) reply.header(name, value)
    return sendProblem(reply, refusal.status, refusal.findings)
  })
}
