import { z } from 'zod'
import { LanguageSchema } from './language-schema.ts'

const named = z.record(z.string(), z.string())

/** Names of codes in a language. Codes and numbers are the same in every language; names are never computed with. */
export const NamesSchema = z
  .strictObject({
    language: LanguageSchema,
    economies: named,
    regions: z.record(z.string(), z.strictObject({ name: z.string(), economy: z.string() })),
    industries: named.describe('industries of the tables, and the products that they make'),
    occupations: named.describe('groups of ISCO-08 of one to four digits'),
    skills: named.describe('skills and fields of knowledge of O*NET, by element'),
    ours: z
      .partialRecord(z.enum(['regions', 'industries', 'occupations', 'skills']), z.union([z.literal('all'), z.array(z.string())]))
      .describe('names that we wrote ourselves, for want of an official one at hand: all of a kind, or those of some codes'),
    currencies: z.array(z.string()).describe('currencies that amounts can be given in'),
    priceYears: z.tuple([z.int(), z.int()]),
  })
  .meta({ id: 'Names' })
export type Names = z.infer<typeof NamesSchema>
