import { createHash } from 'node:crypto'
import type { Language } from '@shiftwork/contracts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptedLanguage } from '../accepted-language.ts'
import { fixedTag } from '../entity-tag.ts'
import { addRoute } from '../route.ts'
import { readCatalogue, readNames, readParameters, readScenarioFormat, readTexts } from '../services/read-reference.ts'
import type { Services } from '../services.ts'

interface Written {
  readonly text: string
  readonly tag: string
}

function written(name: string, value: unknown): Written {
  const text = JSON.stringify(value)
  return { text, tag: fixedTag(name, createHash('sha256').update(text).digest('hex').slice(0, 16)) }
}

/** The language that an address names, and what the reader's program would take. */
interface Wanted {
  readonly asked: Language | undefined
  readonly accepted: string | undefined
}

const wanted = (query: { readonly language?: Language | undefined }, { headers }: FastifyRequest): Wanted => ({
  asked: query.language,
  accepted: headers['accept-language'],
})

/** Bundled data do not change while the service runs: written once as text, and not sent again to who has them. */
export function referenceRoutes(app: FastifyInstance, services: Services): void {
  const kept = new Map<string, Written>()
  const send = (reply: FastifyReply, name: string, read: () => unknown) => {
    const { text, tag } = kept.get(name) ?? written(name, read())
    kept.set(name, { text, tag })
    reply.header('etag', tag).header('cache-control', 'private, no-cache')
    reply.type('application/json; charset=utf-8')
    return text
  }
  const sendInLanguage = (reply: FastifyReply, name: string, { asked, accepted }: Wanted, read: (language: Language) => unknown) => {
    const language = asked ?? acceptedLanguage(accepted)
    reply.header('vary', 'accept-language').header('content-language', language)
    return send(reply, `${name}-${language}`, () => read(language))
  }
  addRoute(app, 'catalogue', ({ query, request, reply }) =>
    sendInLanguage(reply, 'catalogue', wanted(query, request), (language) => readCatalogue(services, language)),
  )
  addRoute(app, 'parameters', ({ query, request, reply }) => sendInLanguage(reply, 'parameters', wanted(query, request), readParameters))
  addRoute(app, 'names', ({ query, request, reply }) => sendInLanguage(reply, 'names', wanted(query, request), readNames))
  addRoute(app, 'texts', ({ query, request, reply }) => sendInLanguage(reply, 'texts', wanted(query, request), readTexts))
  addRoute(app, 'scenarioFormat', ({ reply }) => send(reply, 'scenario-format', readScenarioFormat))
}
