import { z } from 'zod'
import { ScenarioSchema } from './scenario.ts'

/** JSON Schema (2020-12) of the scenario file, made from the one zod schema. */
export function scenarioJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(ScenarioSchema, { io: 'input', target: 'draft-2020-12' }) as Record<string, unknown>
}
