import type { FastifyInstance } from 'fastify'
import { addRoute } from '../route.ts'
import { previewFile, templateOf, transitionsOf, writeFiles } from '../services/workforce.ts'

export function workforceRoutes(app: FastifyInstance): void {
  // What is good in a file was read through the contract already: 100,000 rows are not gone through once more on the way out.
  addRoute(app, 'previewWorkforceFile', async ({ body, reply }) => {
    reply.type('application/json; charset=utf-8')
    return JSON.stringify(await previewFile(body))
  })
  addRoute(app, 'writeWorkforceFiles', ({ body }) => writeFiles(body))
  addRoute(app, 'workforceTemplate', ({ params, query }) => templateOf(params.kind, query.separator))
  addRoute(app, 'transitions', ({ query }) => transitionsOf(query))
}
