import type { FastifyInstance } from 'fastify'
import { refuseOtherContentTypes } from './content-type.ts'
import { refuseOtherHosts } from './host.ts'
import { refuseOtherOrigins } from './origin.ts'
import { refuseOtherUsers } from './other-users.ts'
import type { PeerLookup } from './peer-user.ts'

export interface DeskOptions {
  /** The port that Host must name where the connection does not say it (requests without a socket, in tests). */
  readonly port: number
  /** Undefined where the system cannot tell who is at the other end (not Linux). */
  readonly peer: PeerLookup | undefined
  readonly ownUid: number
}

/**
 * Desk mode trusts nobody but its own page and user. In this order, before anything of a request is read:
 * another host 421, another user of the machine 403, another site's page 403, a write that is not application/json 415.
 */
export function trustOnlyOwnPageAndUser(app: FastifyInstance, { port, peer, ownUid }: DeskOptions): void {
  app.addHook('onRequest', async (request) => {
    refuseOtherHosts(request, request.raw.socket?.localPort ?? port)
    if (peer) await refuseOtherUsers(request, peer, ownUid)
    refuseOtherOrigins(request)
    refuseOtherContentTypes(request)
  })
}
