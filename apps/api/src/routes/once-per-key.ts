import type { Executor } from '@shiftwork/database'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { principalOf } from '../principal.ts'
import { oncePerKey, type RepeatableReply } from '../services/once-per-key.ts'
import type { Services } from '../services.ts'

/** Answers a creating call: once per Idempotency-Key, the same reply each time. */
export async function sendOncePerKey(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  effect: (db: Executor) => Promise<RepeatableReply>,
): Promise<FastifyReply> {
  const key = request.headers['idempotency-key']
  const asked = {
    key: key === undefined ? undefined : String(key),
    method: request.method,
    path: request.routeOptions.url!,
    body: request.body,
  }
  const { status, headers, body } = await oncePerKey(services, principalOf(), asked, effect)
  return reply.code(status).headers(headers).send(body)
}
