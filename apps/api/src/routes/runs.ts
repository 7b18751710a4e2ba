import type { FastifyInstance } from 'fastify'
import { principalOf } from '../principal.ts'
import { addRoute, apiRoot } from '../route.ts'
import { cancelRun } from '../services/cancel-run.ts'
import { getRun, listRuns } from '../services/get-run.ts'
import { requestRun } from '../services/request-run.ts'
import type { Services } from '../services.ts'
import { sendOncePerKey } from './once-per-key.ts'
import { sendRunEvents } from './run-events.ts'

export function runRoutes(app: FastifyInstance, services: Services): void {
  addRoute(app, 'createRun', ({ body, request, reply }) =>
    sendOncePerKey(services, request, reply, async (db) => {
      const run = await requestRun(services, db, principalOf(), body)
      return { status: run.state === 'done' ? 200 : 202, headers: { location: `${apiRoot}/runs/${run.id}` }, body: run }
    }),
  )
  addRoute(app, 'listRuns', ({ query }) => listRuns(services, principalOf(), query))
  addRoute(app, 'getRun', ({ params }) => getRun(services, principalOf(), params.id))
  addRoute(app, 'cancelRun', ({ params }) => cancelRun(services, principalOf(), params.id))
  addRoute(app, 'runEvents', ({ params, reply }) => sendRunEvents(services, principalOf(), params.id, reply))
}
