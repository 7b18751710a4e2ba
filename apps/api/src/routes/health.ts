import type { FastifyInstance } from 'fastify'
import { addRoute } from '../route.ts'
import { checkReadiness } from '../services/check-health.ts'
import type { Services } from '../services.ts'

export function healthRoutes(app: FastifyInstance, services: Services): void {
  addRoute(app, 'live', () => ({ status: 'ok' as const, checks: {} }))
  addRoute(app, 'ready', async ({ reply }) => {
    const health = await checkReadiness(services)
    if (health.status !== 'ok') reply.code(503).header('retry-after', '1')
    return health
  })
}
