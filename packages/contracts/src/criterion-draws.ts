import { z } from 'zod'
import { CriterionSchema } from './estimate.ts'

/** How one headline figure is spread over its draws: what quantile dots and the chance of at least so many are read from. */
export const CriterionDrawsSchema = z
  .strictObject({
    criterion: CriterionSchema,
    draws: z.int().min(1).describe('of the run'),
    kept: z.int().min(1).describe('draws that these figures come from: the first ones'),
    belowZero: z.number().describe('share of the draws below zero'),
    quantiles: z.array(z.number()).describe('ascending; the i-th of n at (i + ½)/n, i from 0'),
    atLeast: z.array(z.strictObject({ value: z.number(), share: z.number().describe('of the draws') })),
  })
  .meta({ id: 'CriterionDraws' })
export type CriterionDraws = z.infer<typeof CriterionDrawsSchema>
