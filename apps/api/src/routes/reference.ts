import type { FastifyInstance, FastifyReply } from 'fastify'
import { fixedTag } from '../entity-tag.ts'
import { addRoute } from '../route.ts'
import { readCatalogue, readNames, readParameters, readScenarioFormat } from '../services/read-reference.ts'
import type { Services } from '../services.ts'

/** Bundled data change only with the model version: written once as text, and not sent again to who has them. */
export function referenceRoutes(app: FastifyInstance, services: Services): void {
  const written = new Map<string, string>()
  const send = (reply: FastifyReply, name: string, read: () => unknown) => {
    const text = written.get(name) ?? JSON.stringify(read())
    written.set(name, text)
    reply.header('etag', fixedTag(services.estimator.model, name)).header('cache-control', 'private, no-cache')
    reply.type('application/json; charset=utf-8')
    return text
  }
  addRoute(app, 'catalogue', ({ reply }) => send(reply, 'catalogue', () => readCatalogue(services)))
  addRoute(app, 'parameters', ({ reply }) => send(reply, 'parameters', readParameters))
  addRoute(app, 'names', ({ query, reply }) => send(reply, `names-${query.language}`, () => readNames(query.language)))
  addRoute(app, 'scenarioFormat', ({ reply }) => send(reply, 'scenario-format', readScenarioFormat))
}
