import type { FastifyInstance } from 'fastify'
import { addRoute } from '../route.ts'
import type { Services } from '../services.ts'

export function previewRoutes(app: FastifyInstance, services: Services): void {
  addRoute(app, 'preview', ({ body }) => services.estimator.preview(body))
}
