import { z } from 'zod'
import { LocalId } from './codes.ts'

const rank = z.number().min(-1).max(1)

/** Assumptions that rise and fall together: rank correlations over the draws (MODEL.md 13). An assumption is in one group at most. */
export const CorrelationSchema = z
  .strictObject({
    id: LocalId,
    paths: z
      .array(z.string().min(1).max(300))
      .min(2)
      .max(30)
      .describe('uncertain assumptions by ids: product/price, phases/operation/posts/welders/count, parameters/household-spending.UKR'),
    ranks: z
      .array(z.array(rank).max(30))
      .min(2)
      .max(30)
      .describe('rank correlations (Spearman), symmetric with ones on the diagonal, in the order of the paths'),
    note: z.string().max(2000).optional(),
  })
  .meta({ id: 'Correlation' })
export type Correlation = z.infer<typeof CorrelationSchema>
