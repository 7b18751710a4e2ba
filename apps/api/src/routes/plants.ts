import type { FastifyInstance } from 'fastify'
import { addRoute } from '../route.ts'
import { contributionOf } from '../services/plant-contribution.ts'
import type { Services } from '../services.ts'

/** Questions about plants that are there. */
export function plantRoutes(app: FastifyInstance, services: Services): void {
  addRoute(app, 'plantContribution', ({ query }) => contributionOf(services, query))
}
