import { z } from 'zod'
import { ClaimSchema } from './quantity.ts'

/** One number of a formula, and where it stands: an assumption, a cell of a table, or a figure with a trace of its own. */
export const TraceInputSchema = z
  .strictObject({
    name: z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/),
    value: z.number(),
    unit: z.string(),
    path: z
      .string()
      .optional()
      .describe('of an assumption, by ids: phases/operation/spending/engines/amount or parameters/employment-factor.UKR'),
    cell: z
      .string()
      .optional()
      .describe('of a source table, e.g. Z[UKR,C26,C302T309], x[UKR,C26]; constant[12] for a number of the calendar'),
    figure: z.string().optional().describe('address of a figure that can be asked in its turn'),
    law: z
      .string()
      .optional()
      .describe('how a figure comes about where it takes more than + - * /: its law in words; it is not split further'),
    chosen: z.string().optional().describe('id of the claim that enters'),
    claims: z.array(ClaimSchema).optional().describe('all claims about an assumption, the chosen one and the others'),
  })
  .refine(
    ({ path, cell, figure }) => [path, cell, figure].filter((place) => place !== undefined).length === 1,
    'one of path, cell and figure',
  )
  .meta({ id: 'TracedInput' })
export type TraceInput = z.infer<typeof TraceInputSchema>

/** One factor of a chain; the product of the factors is the chain's value. */
export const TraceStepSchema = z.strictObject({
  from: z.string(),
  to: z.string(),
  value: z.number(),
  unit: z.string(),
  figure: z.string().describe('address of the factor: its trace goes down to the cells'),
})

export const TracePathSchema = z.strictObject({ steps: z.array(TraceStepSchema).min(1), value: z.number() })
export type TracePath = z.infer<typeof TracePathSchema>

const figureTrace = {
  figure: z.string().describe('address: cut/code/…/stat'),
  value: z.number(),
  unit: z.string(),
  formula: z.string().describe('+ - * / ( ) and the names of the inputs only; it gives the value'),
  inputs: z.array(TraceInputSchema),
  paths: z
    .array(TracePathSchema)
    .describe('the largest chains of deliveries behind the figure; empty where it does not come about by deliveries'),
  rest: z.number().describe('value less the paths'),
}

export const FigureTraceSchema = z.strictObject(figureTrace).meta({ id: 'FigureTrace' })
export type FigureTrace = z.infer<typeof FigureTraceSchema>

/** How a figure came about, with the traces of the figures it is made of: one document that can be recomputed by itself. */
export const TraceSchema = z
  .strictObject({
    ...figureTrace,
    exact: z.boolean().describe('false: a chain larger than one of the paths may be missing'),
    depth: z.int().min(0).describe('levels of nested traces'),
    traces: z.array(FigureTraceSchema).describe('traces of the figures among inputs and steps, each once'),
    further: z.int().min(0).describe('figures named here whose traces are not in this document; each can be asked by its address'),
  })
  .meta({ id: 'Trace' })
export type Trace = z.infer<typeof TraceSchema>
