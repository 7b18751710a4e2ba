import type { Language } from '@shiftwork/contracts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptedLanguage } from '../accepted-language.ts'
import { addRoute } from '../route.ts'
import { placeTemplate, readTemplates } from '../services/templates.ts'

/** Says in which language the reply is. */
function inLanguage(asked: Language | undefined, { headers }: FastifyRequest, reply: FastifyReply): Language {
  const language = asked ?? acceptedLanguage(headers['accept-language'])
  reply.header('vary', 'accept-language').header('content-language', language)
  return language
}

/** Projects to begin from. */
export function templateRoutes(app: FastifyInstance): void {
  addRoute(app, 'templates', ({ query, request, reply }) => readTemplates(inLanguage(query.language, request, reply)))
  addRoute(app, 'placedTemplate', ({ params, query, body, request, reply }) =>
    placeTemplate(params.id, body.place, inLanguage(query.language, request, reply)),
  )
}
