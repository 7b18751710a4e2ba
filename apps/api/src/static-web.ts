import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compress from '@fastify/compress'
import fastifyStatic from '@fastify/static'
import { finding } from '@shiftwork/contracts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { notFound, Refusal } from './errors.ts'
import { isUnderApi } from './security/origin.ts'

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
export async function serveWeb(app: FastifyInstance, folder: string | null): Promise<void> {
  await app.register(compress, { global: true, threshold: 1024, encodings: ['br', 'gzip'] })
  const built = folder !== null && existsSync(join(folder, 'index.html'))
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      cacheControl: false,
      setHeaders: (reply, path) => reply.header('cache-control', cacheControl(path)),
    })
  }
  app.setNotFoundHandler(async (request, reply) => {
    if (isUnderApi(request.url)) throw notFound('address', `${request.method} of this`)
    if (!isPage(request)) throw notFound('file', 'nothing')
    if (!built)
      throw new Refusal(
        503,
        finding('web-not-built', { expected: 'apps/web/dist', remedy: 'Run "npm run build" in the project, then start again.' }),
      )
    return sendPage(reply)
  })
}

function sendPage(reply: FastifyReply): FastifyReply {
  return reply.code(200).header('cache-control', 'no-cache').sendFile('index.html')
}
