import type { FastifyInstance } from 'fastify'
import { addRoute } from '../route.ts'
import { previewFile, templateOf, transitionsOf, writeFiles } from '../services/workforce.ts'

export function workforceRoutes(app: FastifyInstance): void {
  addRoute(app, 'previewWorkforceFile', ({ body }) => previewFile(body))
  addRoute(app, 'writeWorkforceFiles', ({ body }) => writeFiles(body))
  addRoute(app, 'workforceTemplate', ({ params, query }) => templateOf(params.kind, query.separator))
  addRoute(app, 'transitions', ({ query }) => transitionsOf(query))
}
