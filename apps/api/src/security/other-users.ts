import { finding } from '@shiftwork/contracts'
import type { FastifyRequest } from 'fastify'
import { Refusal } from '../errors.ts'
import type { PeerLookup } from './peer-user.ts'

/**
 * Refuses a connection of another user of this machine: whoever can reach 127.0.0.1 is not yet the owner of the data.
 * A peer that the system does not name is refused as well. 403.
 */
export async function refuseOtherUsers(request: FastifyRequest, lookup: PeerLookup, own: number): Promise<void> {
  const peer = await lookup(request.raw.socket)
  if (peer !== 'unknown' && peer.uid === own) return
  throw new Refusal(403, finding('user-not-ours', { expected: 'a request of the user who started the service' }))
}
