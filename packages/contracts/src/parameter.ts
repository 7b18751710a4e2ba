import { z } from 'zod'
import { LocalId } from './codes.ts'
import { ClaimSchema } from './quantity.ts'

/**
 * A number the model takes on trust. Nothing enters an equation without its unit, range and source (MODEL.md 12).
 * Path: `name` or `name.CODE` or `name.CODE.CODE`, e.g. `household-spending.UKR`.
 */
export const ParameterSchema = z
  .strictObject({
    path: z.string().regex(/^[a-z][a-z0-9-]*(\.[A-Za-z0-9-]+)*$/),
    term: z.string().describe("the field's term; in files in English"),
    unit: z.string(),
    stream: z.int().min(0).describe('number of its stream of draws, fixed in the model version (MODEL.md 13)'),
    range: z.tuple([z.number(), z.number()]).optional().describe('plausible range'),
    chosen: LocalId,
    claims: z.array(ClaimSchema).min(1),
    section: z.string().describe('section of the method that uses it, e.g. 6.1'),
  })
  .meta({ id: 'Parameter' })
export type Parameter = z.infer<typeof ParameterSchema>
/** A file of parameters, of the same form as the bundled ones. */
export const ParametersSchema = z.array(ParameterSchema).max(5000)

/** One item of the data catalogue. */
export const CatalogueItemSchema = z
  .strictObject({
    id: LocalId,
    title: z.string(),
    holds: z.string().describe('what it holds, in a sentence'),
    year: z.string(),
    unit: z.string(),
    records: z.int().describe('how many figures'),
    producer: z.string(),
    licence: z.string(),
    source: z.string(),
    address: z.string().optional(),
    faults: z.array(z.string()).describe('what is known to be wrong or missing'),
    sha256: z.string().describe('of the bundled file'),
  })
  .meta({ id: 'CatalogueItem' })
export type CatalogueItem = z.infer<typeof CatalogueItemSchema>
