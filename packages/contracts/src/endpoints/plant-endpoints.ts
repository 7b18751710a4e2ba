import { z } from 'zod'
import { IndustryCode, PlaceCode } from '../codes.ts'
import { PlantContributionSchema } from '../plant-contribution.ts'

/** Questions about a plant that is there, outside of any scenario. */
export const plantEndpoints = {
  plantContribution: {
    method: 'GET',
    path: '/plant-contribution',
    query: z.strictObject({
      place: PlaceCode.describe('economy or region that the plant is in'),
      industry: IndustryCode,
      share: z.coerce
        .number()
        .optional()
        .describe('its share of what the industry makes in the place, 0 to 1; all of it without share and output'),
      output: z.coerce
        .number()
        .optional()
        .describe("its output a year, in the tables' unit (million USD of 2022); in the place of a share"),
      closes: z.enum(['true', 'false']).default('false').describe('true: what is lost if it closes, the same with the other sign'),
      householdSpending: z.coerce
        .number()
        .optional()
        .describe(
          'share of labour cost spent on products at basic prices everywhere, 0 to 1; without it that of each economy, drawn in the one of the plant',
        ),
      draws: z.coerce
        .number()
        .int()
        .min(0)
        .max(1024)
        .default(256)
        .describe('draws that the ranges are made from; 0 for central values alone'),
      seed: z.coerce.number().int().min(0).max(2147483647).default(0).describe('seed of the draws'),
    }),
    reply: PlantContributionSchema,
    status: 200,
    summary: 'What hangs on a plant or an industry that is there, or is lost with it, without counting its own output twice',
  },
} as const
