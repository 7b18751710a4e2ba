import type { FastifyInstance, FastifyReply } from 'fastify'
import { withTag } from '../entity-tag.ts'
import { callerGone } from '../errors.ts'
import { principalOf } from '../principal.ts'
import { addRoute } from '../route.ts'
import { askPlan, getPlan, getPlanFrontier } from '../services/read-plan.ts'
import type { Services } from '../services.ts'

/** Plans take seconds: one that nobody waits for any more is given up. */
export function planRoutes(app: FastifyInstance, services: Services): void {
  const asked = (run: string, reply: FastifyReply) => ({ who: principalOf(), run, gone: whenGone(reply) })
  addRoute(app, 'getPlan', async ({ params, query, reply }) =>
    withTag(reply, await getPlan(services, asked(params.id, reply), query.again === 'true')),
  )
  addRoute(app, 'getPlanFrontier', async ({ params, reply }) => withTag(reply, await getPlanFrontier(services, asked(params.id, reply))))
  addRoute(app, 'askPlan', ({ params, body, reply }) => askPlan(services, asked(params.id, reply), body))
}

/** Says when the caller has closed the connection before the reply was sent. */
function whenGone(reply: FastifyReply): AbortSignal {
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort(callerGone())
  })
  return gone.signal
}
