import { addresses, type Endpoints, type Finding, type Problem } from '@shiftwork/contracts'
import type { z } from 'zod'

type Name = keyof Endpoints
type Part<E, K extends string> = E extends { readonly [P in K]: infer S extends z.ZodType } ? z.input<S> : undefined
export type Reply<N extends Name> = z.output<Endpoints[N]['reply']>

export interface Request<N extends Name> {
  readonly params?: Part<Endpoints[N], 'params'>
  readonly query?: Partial<Part<Endpoints[N], 'query'>>
  readonly body?: Part<Endpoints[N], 'body'>
  /** Version that the caller has seen: the service refuses to overwrite a newer one (412). */
  readonly ifMatch?: string
  readonly signal?: AbortSignal
}

/** What the service refused, with its findings; status 0: it could not be reached. */
export class ApiError extends Error {
  readonly status: number
  readonly findings: readonly Finding[]
  readonly trace: string
  constructor(status: number, detail: string, findings: readonly Finding[] = [], trace = '') {
    super(detail)
    this.name = 'ApiError'
    this.status = status
    this.findings = findings
    this.trace = trace
  }
}

/** Address of an endpoint on this service. */
export function addressOf(name: Name, params: Record<string, unknown> = {}, query: Record<string, unknown> = {}): string {
  const path = addresses[name].path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const search = new URLSearchParams(Object.entries(query).flatMap(([k, v]) => (v === undefined ? [] : [[k, String(v)]])))
  return `/api/v1${path}${search.size > 0 ? `?${search}` : ''}`
}

async function refusal(response: Response): Promise<ApiError> {
  // What stands before a service may answer in its place, and in its own words.
  const told = response.headers.get('content-type')?.startsWith('application/problem+json')
  const problem = told ? ((await response.json().catch(() => null)) as Problem | null) : null
  if (problem === null) return new ApiError(response.status, response.statusText)
  return new ApiError(response.status, problem.detail, problem.errors, problem.instance)
}

/**
 * Asks the service: the only fetch. A reply is what the contract says, for the service that the page came from has read it through the same schemas
 * before it left; it is not read through them again here (docs/decisions/0009).
 */
export async function call<N extends Name>(name: N, request: Request<N> = {}): Promise<{ data: Reply<N>; etag: string | null }> {
  const endpoint = addresses[name]
  const headers = new Headers({ accept: 'application/json' })
  if (endpoint.method !== 'GET') headers.set('content-type', 'application/json')
  if (request.ifMatch) headers.set('if-match', request.ifMatch)
  if ('idempotent' in endpoint) headers.set('idempotency-key', crypto.randomUUID())
  const init: RequestInit = { method: endpoint.method, headers }
  if (endpoint.method !== 'GET' && endpoint.method !== 'DELETE') init.body = JSON.stringify(request.body ?? {})
  if (request.signal) init.signal = request.signal
  const response = await fetch(addressOf(name, request.params ?? {}, request.query ?? {}), init).catch((error: unknown) => {
    if (request.signal?.aborted) throw error
    throw new ApiError(0, 'The service does not answer.')
  })
  if (!response.ok) throw await refusal(response)
  const data = (response.status === 204 ? null : await response.json()) as Reply<N>
  return { data, etag: response.headers.get('etag') }
}
