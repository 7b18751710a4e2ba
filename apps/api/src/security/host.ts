import { finding } from '@shiftwork/contracts'
import type { FastifyRequest } from 'fastify'
import { Refusal } from '../errors.ts'

const ownNames = ['127.0.0.1', 'localhost', '[::1]']

/** The Host headers that mean this service: a loopback name with the port it listens on (80 may be left out). */
function ownHosts(port: number): string[] {
  return ownNames.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`]))
}

/**
 * Refuses a request that was meant for another host: a page whose name was pointed at this machine (DNS rebinding)
 * carries its own name here. 421.
 */
export function refuseOtherHosts(request: FastifyRequest, port: number): void {
  const host = request.headers.host?.toLowerCase()
  if (host !== undefined && ownHosts(port).includes(host) && request.raw.url?.startsWith('/')) return
  throw new Refusal(421, finding('host-not-ours', { expected: ownHosts(port).join(', ') }))
}
