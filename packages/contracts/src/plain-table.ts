import { z } from 'zod'

const named = z.strictObject({ code: z.string().min(1), name: z.string().optional() })

/** `table.json` of a user's own accounts: what the figures of the folder are. */
export const PlainTableSchema = z
  .strictObject({
    format: z.literal(1),
    name: z.string().min(1),
    year: z.int().describe('year of the flows and of their prices'),
    currency: z.string().min(1),
    unit: z.number().positive().describe('currency per unit of the figures: 1000000 = millions'),
    flows: z
      .enum(['domestic', 'total'])
      .describe('domestic: imports stand in other blocks or nowhere; total: domestic and imported together'),
    economies: z
      .array(named.extend({ code: z.string().regex(/^[^.]+$/) }))
      .min(1)
      .describe('codes without a dot'),
    industries: z.array(named).min(1),
    source: z.string().optional(),
    licence: z.string().optional(),
  })
  .meta({ id: 'PlainTable' })
export type PlainTable = z.infer<typeof PlainTableSchema>
