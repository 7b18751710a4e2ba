import type { FastifyInstance } from 'fastify'
import { addRoute } from '../route.ts'
import { readCatalogue, readNames, readParameters, readScenarioFormat } from '../services/read-reference.ts'
import type { Services } from '../services.ts'

export function referenceRoutes(app: FastifyInstance, services: Services): void {
  addRoute(app, 'catalogue', () => readCatalogue(services))
  addRoute(app, 'parameters', () => readParameters())
  addRoute(app, 'names', ({ query }) => readNames(query.language))
  addRoute(app, 'scenarioFormat', () => readScenarioFormat())
}
