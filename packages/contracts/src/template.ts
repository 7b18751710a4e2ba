import { z } from 'zod'
import { CurrencyCode, LocalId, PlaceCode } from './codes.ts'

/** How large the project of a template is, at its chosen values. */
const TemplateSizeSchema = z.strictObject({
  unitsPerYear: z.number().min(0).describe('units made in a year at full capacity'),
  posts: z.number().min(0).describe('heads in full operation'),
  investment: z.number().min(0).describe('purchases to build and equip, in the currency'),
  salesPerYear: z.number().min(0).describe('revenue of a year at full capacity, in the currency'),
  currency: CurrencyCode,
})
export type TemplateSize = z.infer<typeof TemplateSizeSchema>

/** A project to begin from: a whole scenario file whose place is chosen when it is taken. */
export const TemplateSchema = z
  .strictObject({
    id: LocalId,
    name: z.string(),
    sentence: z.string().describe('what it is, in one sentence'),
    product: z.string().describe('what a unit is'),
    host: PlaceCode.describe('the place that the file names; any other of the list may stand for it'),
    size: TemplateSizeSchema,
  })
  .meta({ id: 'Template' })
export type Template = z.infer<typeof TemplateSchema>
