import type { Scenario } from '@shiftwork/contracts'
import type { FastifyInstance } from 'fastify'
import { ifMatch, withTag } from '../entity-tag.ts'
import { principalOf } from '../principal.ts'
import { addRoute } from '../route.ts'
import { restoreVersion } from '../services/change-scenario.ts'
import { getVersion, listVersions } from '../services/list-versions.ts'
import type { Services } from '../services.ts'

export function versionRoutes(app: FastifyInstance, services: Services): void {
  addRoute(app, 'listVersions', ({ params, query }) => listVersions(services, principalOf(), params.id, query))
  addRoute(app, 'getVersion', async ({ params }) => {
    const found = await getVersion(services, principalOf(), params.id, params.version)
    return { ...found, scenario: found.scenario as Scenario }
  })
  addRoute(app, 'restoreVersion', async ({ params, body, request, reply }) => {
    const seen = ifMatch(request.headers['if-match'])
    return withTag(reply, await restoreVersion(services, principalOf(), params.id, seen, body.version))
  })
}
