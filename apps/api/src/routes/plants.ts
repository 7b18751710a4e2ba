import type { FastifyInstance } from 'fastify'
import { addRoute } from '../route.ts'
import { contributionOf } from '../services/plant-contribution.ts'

/** Questions about plants that are there. */
export function plantRoutes(app: FastifyInstance): void {
  addRoute(app, 'plantContribution', ({ query }) => contributionOf(query))
}
