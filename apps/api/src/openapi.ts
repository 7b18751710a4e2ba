import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

const description = `Scenarios of industrial projects in, estimates of jobs with their ranges out.
Errors are problem+json (RFC 9457); \`errors\` lists every finding with a JSON pointer and the remedy.`

/** OpenAPI 3.1 made from the endpoint table, at /api/openapi.json, with a page to read it at /api/docs. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Shiftwork', description, version: '1', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  // @NOTE The page's own policy is that of all pages: no inline script, nothing from elsewhere; its sheets are files of its package.
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: false, uiConfig: { deepLinking: false, validatorUrl: null } })
}
