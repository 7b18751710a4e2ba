import { z } from 'zod'
import { LocalId, PlaceCode } from '../codes.ts'
import { LanguageSchema } from '../language-schema.ts'
import { ScenarioSchema } from '../scenario.ts'
import { TemplateSchema } from '../template.ts'

const inLanguage = z.strictObject({
  language: LanguageSchema.optional().describe(
    'where it is not given, the first language of Accept-Language that there are names in, else English',
  ),
})

/** Projects to begin from. */
export const templateEndpoints = {
  templates: {
    method: 'GET',
    path: '/templates',
    query: inLanguage,
    reply: z.strictObject({
      items: z.array(TemplateSchema),
      places: z.array(PlaceCode).describe('places that a template can be put in: those whose pay level is known'),
      ours: z.boolean().describe('whether names and texts are our own translation'),
    }),
    status: 200,
    summary: 'Templates of projects with their size, and the places that they can be put in',
  },
  placedTemplate: {
    method: 'POST',
    path: '/templates/:id/scenario',
    params: z.strictObject({ id: LocalId }),
    query: inLanguage,
    body: z.strictObject({ place: PlaceCode }),
    reply: ScenarioSchema,
    status: 200,
    summary: 'The scenario of a template at a place, its texts in a language; nothing stored',
  },
} as const
