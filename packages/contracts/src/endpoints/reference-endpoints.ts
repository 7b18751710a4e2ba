import { z } from 'zod'
import { BundledTextsSchema } from '../bundled-texts-schema.ts'
import { Hash } from '../codes.ts'
import { LanguageSchema } from '../language-schema.ts'
import { NamesSchema } from '../names.ts'
import { CatalogueItemSchema, ParameterSchema } from '../parameter.ts'

const health = z.strictObject({ status: z.enum(['ok', 'starting', 'failing']), checks: z.record(z.string(), z.string()) })

const inLanguage = z.strictObject({
  language: LanguageSchema.optional().describe(
    'where it is not given, the first language of Accept-Language that there are names in, else English',
  ),
})

/** The state of the service, and what the figures rest on. */
export const healthEndpoints = {
  live: { method: 'GET', path: '/health/live', reply: health, status: 200, summary: 'The process answers' },
  ready: {
    method: 'GET',
    path: '/health/ready',
    reply: health,
    status: 200,
    summary: 'Database open, data loaded, worked examples in place',
  },
} as const

/** The data behind the figures. */
export const referenceEndpoints = {
  catalogue: {
    method: 'GET',
    path: '/catalogue',
    query: inLanguage,
    reply: z.strictObject({ items: z.array(CatalogueItemSchema), model: Hash, engine: z.string() }),
    status: 200,
    summary: 'The data behind the figures, described in a language',
  },
  parameters: {
    method: 'GET',
    path: '/parameters',
    query: inLanguage,
    reply: z.strictObject({ items: z.array(ParameterSchema) }),
    status: 200,
    summary: 'Parameters with every claim; terms and units in a language',
  },
  names: {
    method: 'GET',
    path: '/names',
    query: inLanguage,
    reply: NamesSchema,
    status: 200,
    summary: 'Names of economies, regions, industries, occupations and skills in a language',
  },
  texts: {
    method: 'GET',
    path: '/texts',
    query: inLanguage,
    reply: BundledTextsSchema,
    status: 200,
    summary: 'Texts of the worked examples and templates in a language, by the same texts in the others',
  },
  scenarioFormat: {
    method: 'GET',
    path: '/schemas/scenario',
    reply: z.record(z.string(), z.unknown()),
    status: 200,
    summary: 'JSON Schema of the scenario file',
  },
} as const
