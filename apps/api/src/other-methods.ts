import { endpoints, finding } from '@shiftwork/contracts'
import type { FastifyInstance, HTTPMethods } from 'fastify'
import { Refusal } from './errors.ts'
import { apiRoot } from './route.ts'

const all: HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE']

/** An address of the table asked with a method it does not have: 405, with those it has in Allow. */
export function refuseOtherMethods(app: FastifyInstance): void {
  const paths = new Set(Object.values(endpoints).map((endpoint) => endpoint.path))
  for (const path of paths) {
    const taken = Object.values(endpoints).filter((endpoint) => endpoint.path === path)
    const allow = taken.map((endpoint) => endpoint.method).join(', ')
    app.route({
      method: all.filter((method) => !taken.some((endpoint) => endpoint.method === method)),
      url: `${apiRoot}${path}`,
      schema: { hide: true },
      handler: async () => {
        throw new Refusal(405, finding('method-not-allowed', { expected: allow }), { allow })
      },
    })
  }
}
