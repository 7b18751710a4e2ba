import { z } from 'zod'
import { IndustryCode } from './codes.ts'

const amount = z.number().min(0).max(1e12)

/** A bare shock for `shiftwork impact`: amounts are in the table's unit (bundled: million USD of 2022, basic prices). */
export const ShockSchema = z
  .strictObject({
    purchases: z
      .array(z.strictObject({ buyer: z.string().min(1), product: IndustryCode, amount }))
      .max(100_000)
      .default([]),
    wages: z.record(z.string(), amount).default({}).describe('direct labour cost by economy of residence'),
    householdSpendingShare: z.number().min(0).max(1).default(0.55).describe('share of labour cost spent on products at basic prices'),
    employmentFactor: z
      .record(z.string(), z.number().positive())
      .optional()
      .describe('employment now over the employment data, by economy'),
  })
  .meta({ id: 'Shock' })
export type Shock = z.infer<typeof ShockSchema>
