import { ModelInputError, parse, parseScenario, ScenarioSchema } from '@shiftwork/contracts'
import type { FastifyInstance } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import type { z } from 'zod'

/** Reads each part of a request through its schema, so that a fault is a finding with a pointer, as in terminal and form. */
function read(schema: z.ZodType, value: unknown): unknown {
  return schema === (ScenarioSchema as z.ZodType) ? parseScenario(value) : parse(schema, value)
}

/** Requests are read by the contracts' own parser; replies are checked by the same schemas before they leave. */
export function validateByContracts(app: FastifyInstance): void {
  app.setValidatorCompiler<z.ZodType>(({ schema, httpPart }) => (value) => {
    try {
      return { value: read(schema, httpPart === 'querystring' ? { ...(value as object) } : value) }
    } catch (error) {
      if (error instanceof ModelInputError) return { error }
      throw error
    }
  })
  app.setSerializerCompiler(serializerCompiler)
}
