import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import compress from '@fastify/compress'
import fastifyStatic from '@fastify/static'
import { finding, isId, type Language } from '@shiftwork/contracts'
import { getRun } from '@shiftwork/database'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { acceptedLanguage } from './accepted-language.ts'
import { notFound, Refusal } from './errors.ts'
import { firstLinks, readFirstLoads } from './first-loads.ts'
import { type Principal, principalOf } from './principal.ts'
import { isUnderApi } from './security/origin.ts'
import type { Services } from './services.ts'

const aYear = 31_536_000

/** Files that the build names by their content never change; the page that names them is asked for each time. */
function cacheControl(path: string): string {
  return /[/\\]assets[/\\]/.test(path) ? `public, max-age=${aYear}, immutable` : 'no-cache'
}

/** A page that a person opens: any address outside /api that is not a file. */
function isPage(request: FastifyRequest): boolean {
  const path = request.url.split('?')[0]!
  const wantsPage = (request.headers.accept ?? '*/*').split(',').some((type) => /text\/html|\*\/\*/.test(type))
  return (request.method === 'GET' || request.method === 'HEAD') && wantsPage && !/\.[a-z0-9]+$/i.test(path)
}

/** The built web app, with its one page under every address outside /api; compressed, as are the replies of the API. */
export async function serveWeb(app: FastifyInstance, services: Services, folder: string | null): Promise<void> {
  await app.register(compress, { global: true, threshold: 1024, encodings: ['br', 'gzip'] })
  const page =
    folder !== null && existsSync(join(folder, 'index.html')) ? pageOf(folder, (reply) => stands(services, principalOf(), reply)) : null
  if (folder !== null && page) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      // The page is sent with what it begins with, whatever address it is asked for at; files that lie there compressed are sent so to who takes them.
      index: false,
      globIgnore: ['index.html', 'first-loads.json', '**/*.{br,gz}'],
      preCompressed: true,
      cacheControl: false,
      setHeaders: (reply, path) => reply.header('cache-control', cacheControl(path)),
    })
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (isUnderApi(request.url)) throw notFound('address', `${request.method} of this`)
    if (!isPage(request)) throw notFound('file', 'nothing')
    if (!page)
      throw new Refusal(
        503,
        finding('web-not-built', { expected: 'apps/web/dist', remedy: 'Run "npm run build" in the project, then start again.' }),
      )
    return sendPage(request, reply, page)
  })
}

/** The one page of the web app, and what is added to its head for an address and a language. */
interface WebPage {
  readonly html: string
  head(address: string, language: Language): Promise<string>
}

function pageOf(folder: string, stands: (reply: string) => Promise<boolean>): WebPage {
  const loads = readFirstLoads(folder)
  return {
    html: readFileSync(join(folder, 'index.html'), 'utf8'),
    head: async (address, language) => (loads ? firstLinks(loads, address, language, stands) : ''),
  }
}

/** An estimate stands once its run is done; every other reply stands, or its page says that it does not. */
async function stands({ database }: Services, who: Principal, reply: string): Promise<boolean> {
  const run = /^\/api\/v1\/runs\/([^/]+)\/estimate$/.exec(reply)?.[1]
  if (run === undefined) return true
  return isId(run) && (await getRun(database.kysely, who.workspace, run))?.state === 'done'
}

async function sendPage(request: FastifyRequest, reply: FastifyReply, { html, head }: WebPage): Promise<string> {
  const links = await head(request.url.split('?')[0]!, acceptedLanguage(request.headers['accept-language']))
  reply.code(200).type('text/html; charset=utf-8').headers({ 'cache-control': 'no-cache', vary: 'accept-language' })
  return html.replace('</head>', () => `${links}</head>`)
}
