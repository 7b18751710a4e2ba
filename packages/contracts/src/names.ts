import { z } from 'zod'

/** Names of codes in a language; `fallback` lists codes whose name is not in that language yet. */
export const NamesSchema = z
  .strictObject({
    language: z.enum(['en', 'fr', 'uk']),
    economies: z.record(z.string(), z.string()),
    regions: z.record(z.string(), z.strictObject({ name: z.string(), economy: z.string() })),
    industries: z.record(z.string(), z.string()),
    occupations: z.record(z.string(), z.string()),
    currencies: z.array(z.string()).describe('currencies that amounts can be given in'),
    priceYears: z.tuple([z.int(), z.int()]),
  })
  .meta({ id: 'Names' })
export type Names = z.infer<typeof NamesSchema>
