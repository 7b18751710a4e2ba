import type { FastifyInstance } from 'fastify'
import { withTag } from '../entity-tag.ts'
import { principalOf } from '../principal.ts'
import { addRoute } from '../route.ts'
import { getCut, getEstimate } from '../services/read-estimate.ts'
import { traceFigure } from '../services/trace-figure.ts'
import type { Services } from '../services.ts'
import { asJson } from './as-json.ts'

/** Estimates never change once they are there: they were checked when they were made and go out as they are kept. */
export function estimateRoutes(app: FastifyInstance, services: Services): void {
  addRoute(app, 'getEstimate', async ({ params, reply }) =>
    asJson(reply, withTag(reply, await getEstimate(services, principalOf(), params.id))),
  )
  addRoute(app, 'getCut', async ({ params, reply }) =>
    asJson(reply, withTag(reply, await getCut(services, principalOf(), params.id, params.name))),
  )
  addRoute(app, 'getTrace', ({ params, query }) => traceFigure(services, principalOf(), params.id, query))
}
