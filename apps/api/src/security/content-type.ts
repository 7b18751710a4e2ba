import { finding } from '@shiftwork/contracts'
import type { FastifyRequest } from 'fastify'
import { Refusal } from '../errors.ts'

/** A page of another site can send forms and plain text without asking; it cannot send this type. Empty writes need it too. 415. */
export function refuseOtherContentTypes(request: FastifyRequest): void {
  if (['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(request.method)) return
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type === 'application/json') return
  throw new Refusal(415, finding('not-application-json', { expected: 'Content-Type: application/json' }))
}
