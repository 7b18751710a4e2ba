import { type Endpoints, endpoints, ProblemSchema } from '@shiftwork/contracts'
import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import { z } from 'zod'
import { largestBody, mebibytes } from './json-body.ts'

/** Where the endpoints of the table lie. */
export const apiRoot = '/api/v1'

interface Endpoint {
  readonly method: string
  readonly path: string
  readonly params?: z.ZodType
  readonly query?: z.ZodType
  readonly body?: z.ZodType
  readonly reply: z.ZodType
  readonly status: number
  readonly etag?: boolean
  readonly ifMatch?: boolean
  readonly idempotent?: boolean
  readonly stream?: boolean
  /** Media type of the file that the reply is. */
  readonly file?: string
  /** Largest body where it is not that of other requests, bytes. */
  readonly largest?: number
  readonly summary: string
}
type Part<E, Name extends string> = E extends Record<Name, z.ZodType> ? z.output<E[Name]> : Record<string, never>

/** A request as its handler sees it: every part read through the endpoint's schemas. */
export interface Call<Name extends keyof Endpoints> {
  readonly params: Part<Endpoints[Name], 'params'>
  readonly query: Part<Endpoints[Name], 'query'>
  readonly body: Part<Endpoints[Name], 'body'>
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}
/** What a handler gives back: the reply's value, text that is JSON already, or (undefined, a reply) it has answered itself. */
type Answer<Name extends keyof Endpoints> = z.output<Endpoints[Name]['reply']> | string | FastifyReply | undefined

const noFields = z.strictObject({})

/** Registers an endpoint of the table under its name: method, path, schemas and description come from there alone. */
export function addRoute<Name extends keyof Endpoints>(
  app: FastifyInstance,
  name: Name,
  handle: (call: Call<Name>) => Promise<Answer<Name>> | Answer<Name>,
): void {
  const endpoint: Endpoint = endpoints[name]
  const options = {
    method: endpoint.method as HTTPMethods,
    url: `${apiRoot}${endpoint.path}`,
    schema: schemaOf(name, endpoint),
    ...(endpoint.stream ? { sse: 'manual' as const } : {}),
    ...(endpoint.largest ? { bodyLimit: endpoint.largest } : {}),
  }
  app.route({
    ...options,
    handler: async (request, reply) => {
      const { params, query, body } = request as unknown as Pick<Call<Name>, 'params' | 'query' | 'body'>
      reply.code(endpoint.status)
      if (endpoint.method !== 'GET' || !endpoint.etag) reply.header('cache-control', 'no-store')
      else reply.header('cache-control', 'private, no-cache')
      return handle({ params, query, body, request, reply })
    },
  })
}

function schemaOf(name: string, endpoint: Endpoint) {
  const headers = headersOf(endpoint)
  return {
    operationId: name,
    summary: endpoint.summary,
    tags: [endpoint.path.split('/')[1]!],
    querystring: endpoint.query ?? noFields,
    ...(endpoint.params ? { params: endpoint.params } : {}),
    ...(endpoint.body ? { body: endpoint.body } : {}),
    ...(headers ? { headers } : {}),
    response: {
      ...Object.fromEntries(problemsOf(endpoint).map(([status, description]) => [status, problemReply(description)])),
      [endpoint.status]: replyOf(endpoint),
      // What was asked for is there already; what is asked about is not ready yet.
      ...(endpoint.status === 202 ? { 200: endpoint.reply } : {}),
      ...(name === 'ready' ? { 503: endpoint.reply } : {}),
    },
  }
}

function replyOf({ stream, file, reply }: Endpoint) {
  if (stream) return eventStream(reply)
  return file ? { description: 'A file to save', content: { [file]: { schema: reply } } } : reply
}

/** Optional to the parser, so that a missing If-Match is told as 428 and not as a fault of the body. */
function headersOf({ ifMatch, idempotent, method, etag }: Endpoint) {
  const text = (most: number, says: string) => z.string().max(most).optional().describe(says)
  const named = {
    ...(ifMatch ? { 'if-match': text(200, 'ETag of what was read; without it 428, where it is stale 412') } : {}),
    ...(method === 'GET' && etag ? { 'if-none-match': text(1000, 'ETag known to the reader; unchanged: 304') } : {}),
    ...(idempotent
      ? { 'idempotency-key': text(200, 'makes it safe to send again: the same key and body give the same reply for 24 hours') }
      : {}),
  }
  return Object.keys(named).length > 0 ? z.looseObject(named) : undefined
}

function eventStream(schema: z.ZodType) {
  return { description: 'Events "progress", the last one when the run has ended', content: { 'text/event-stream': { schema } } }
}

function problemReply(description: string) {
  return { description, content: { 'application/problem+json': { schema: ProblemSchema } } }
}

function problemsOf({ params, query, body, ifMatch, idempotent, method, etag, largest }: Endpoint): [number, string][] {
  return [
    ...(method === 'GET' && etag ? ([[304, 'Unchanged']] as [number, string][]) : []),
    ...(body ? ([[400, 'Not JSON']] as [number, string][]) : []),
    [403, "Not a request of this service's own page and user"],
    ...(params ? ([[404, 'Nothing is there']] as [number, string][]) : []),
    ...(idempotent ? ([[409, 'A request with this key is still running']] as [number, string][]) : []),
    ...(ifMatch ? ([[412, 'Changed meanwhile; ETag says to what']] as [number, string][]) : []),
    ...(body ? ([[413, `Larger than ${mebibytes(largest ?? largestBody)} MiB`]] as [number, string][]) : []),
    ...(method === 'GET' ? [] : ([[415, 'Not application/json']] as [number, string][])),
    [421, 'Meant for another host'],
    ...(params || query || body
      ? ([[422, 'Something in it cannot be; errors say what, where and how to mend it']] as [number, string][])
      : []),
    ...(ifMatch ? ([[428, 'If-Match is missing']] as [number, string][]) : []),
    [429, 'Too many requests'],
    [500, 'The service failed'],
    [503, 'The service or its database is busy or away'],
  ]
}
