import { type Endpoints, type Finding, ProblemSchema } from '@shiftwork/contracts'
import type { z } from 'zod'

type Endpoint = Endpoints[keyof Endpoints]
type Part<E, K extends string> = E extends { readonly [P in K]: infer S extends z.ZodType } ? z.input<S> : undefined
export type Reply<E extends Endpoint> = z.output<E['reply']>

export interface Request<E extends Endpoint> {
  readonly params?: Part<E, 'params'>
  readonly query?: Partial<Part<E, 'query'>>
  readonly body?: Part<E, 'body'>
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
export function addressOf(endpoint: Endpoint, params: Record<string, unknown> = {}, query: Record<string, unknown> = {}): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])))
  const search = new URLSearchParams(Object.entries(query).flatMap(([k, v]) => (v === undefined ? [] : [[k, String(v)]])))
  return `/api/v1${path}${search.size > 0 ? `?${search}` : ''}`
}

async function refusal(response: Response): Promise<ApiError> {
  const problem = ProblemSchema.safeParse(await response.json().catch(() => null))
  if (!problem.success) return new ApiError(response.status, response.statusText)
  return new ApiError(response.status, problem.data.detail, problem.data.errors, problem.data.instance)
}

/** Asks the service: the only fetch. Replies are read through the contract's schema. */
export async function call<E extends Endpoint>(endpoint: E, request: Request<E> = {}): Promise<{ data: Reply<E>; etag: string | null }> {
  const headers = new Headers({ accept: 'application/json' })
  if (endpoint.method !== 'GET') headers.set('content-type', 'application/json')
  if (request.ifMatch) headers.set('if-match', request.ifMatch)
  if ('idempotent' in endpoint) headers.set('idempotency-key', crypto.randomUUID())
  const init: RequestInit = { method: endpoint.method, headers }
  if (endpoint.method !== 'GET' && endpoint.method !== 'DELETE') init.body = JSON.stringify(request.body ?? {})
  if (request.signal) init.signal = request.signal
  const response = await fetch(addressOf(endpoint, request.params ?? {}, request.query ?? {}), init).catch((error: unknown) => {
    if (request.signal?.aborted) throw error
    throw new ApiError(0, 'The service does not answer.')
  })
  if (!response.ok) throw await refusal(response)
  const json: unknown = response.status === 204 ? null : await response.json()
  return { data: endpoint.reply.parse(json) as Reply<E>, etag: response.headers.get('etag') }
}
