import type { FastifyInstance } from 'fastify'
import { withTag } from '../entity-tag.ts'
import { principalOf } from '../principal.ts'
import { addRoute } from '../route.ts'
import { checkComparison } from '../services/check-comparison.ts'
import { rankComparison, readAnswer, readComparison } from '../services/read-answer.ts'
import { readClaims } from '../services/read-claims.ts'
import { readDraws } from '../services/read-draws.ts'
import type { Services } from '../services.ts'
import { asJson } from './as-json.ts'

/** Answers about estimates. Their figures never change once they are there: they were checked when they were made and go out as they are kept. */
export function questionRoutes(app: FastifyInstance, services: Services): void {
  const kinds = { getSensitivity: 'sensitivity', getSweep: 'sweep', getBreakEven: 'break-even' } as const
  for (const name of Object.keys(kinds) as (keyof typeof kinds)[])
    addRoute(app, name, async ({ params, reply }) =>
      asJson(reply, withTag(reply, await readAnswer(services, principalOf(), params.id, kinds[name]))),
    )
  addRoute(app, 'getComparison', async ({ params, reply }) =>
    asJson(reply, withTag(reply, await readComparison(services, principalOf(), params.id))),
  )
  addRoute(app, 'checkComparison', ({ body }) => checkComparison(services, principalOf(), body))
  addRoute(app, 'rankComparison', ({ params, body }) => rankComparison(services, principalOf(), params.id, body.weights))
  addRoute(app, 'getClaims', async ({ params, reply }) =>
    asJson(reply, withTag(reply, await readClaims(services, principalOf(), params.id))),
  )
  addRoute(app, 'getCriterionDraws', async ({ params, query, reply }) =>
    withTag(reply, await readDraws(services, principalOf(), params.id, { criterion: params.criterion, ...query })),
  )
}
