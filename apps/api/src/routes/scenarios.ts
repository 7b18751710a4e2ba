import type { ScenarioResource } from '@shiftwork/contracts'
import type { Executor } from '@shiftwork/database'
import type { FastifyInstance } from 'fastify'
import { ifMatch, withTag } from '../entity-tag.ts'
import { principalOf } from '../principal.ts'
import { addRoute, apiRoot } from '../route.ts'
import { deleteScenario, renameScenario, saveScenario, undeleteScenario } from '../services/change-scenario.ts'
import { createScenario } from '../services/create-scenario.ts'
import { getScenario, getScenarioFile } from '../services/get-scenario.ts'
import { listScenarios } from '../services/list-scenarios.ts'
import type { Services } from '../services.ts'
import { sendOncePerKey } from './once-per-key.ts'

export function scenarioRoutes(app: FastifyInstance, services: Services): void {
  addRoute(app, 'listScenarios', ({ query }) => listScenarios(services, principalOf(), query))
  addRoute(app, 'createScenario', ({ body, request, reply }) =>
    sendOncePerKey(services, request, reply, async (db: Executor) => {
      const { value, tag } = await createScenario(services, db, principalOf(), body)
      return { status: 201, headers: { etag: tag, location: `${apiRoot}/scenarios/${value.id}` }, body: value satisfies ScenarioResource }
    }),
  )
  addRoute(app, 'getScenario', async ({ params, reply }) => withTag(reply, await getScenario(services, principalOf(), params.id)))
  addRoute(app, 'saveScenario', async ({ params, body, request, reply }) => {
    const seen = ifMatch(request.headers['if-match'])
    return withTag(reply, await saveScenario(services, principalOf(), params.id, seen, body))
  })
  addRoute(app, 'renameScenario', async ({ params, body, request, reply }) => {
    const seen = ifMatch(request.headers['if-match'])
    return withTag(reply, await renameScenario(services, principalOf(), params.id, seen, body.name))
  })
  addRoute(app, 'deleteScenario', async ({ params, request }) => {
    await deleteScenario(services, principalOf(), params.id, ifMatch(request.headers['if-match']))
    return null
  })
  addRoute(app, 'undeleteScenario', async ({ params, reply }) => withTag(reply, await undeleteScenario(services, principalOf(), params.id)))
  addRoute(app, 'downloadScenario', async ({ params, query, reply }) => {
    reply.header('content-disposition', 'attachment; filename="scenario.json"')
    return getScenarioFile(services, principalOf(), params.id, query.version)
  })
}
