import { z } from 'zod'
import { IndustryCode, LocalId, PlaceCode } from './codes.ts'
import { quantity } from './quantity.ts'

/** What an industry of a place buys of the product: the plant read as an industry of the table (a column and a row of A) beside the final-demand approach. */
export const PlantSaleSchema = z
  .strictObject({
    id: LocalId,
    industry: IndustryCode.describe('industry that buys'),
    place: PlaceCode.describe('its economy, or its region'),
    share: quantity('share of revenue in full operation, 0 to 1'),
    replaces: z
      .union([z.literal('default'), z.record(PlaceCode, quantity('share of these sales, 0 to 1'))])
      .default('default')
      .describe(
        'from whom it bought before: "default", where it buys this product by the trade shares of its economy; or shares by place that sum to 1 at most: the rest replaces nobody',
      ),
    note: z.string().max(2000).optional(),
  })
  .meta({ id: 'PlantSale' })
export type PlantSale = z.infer<typeof PlantSaleSchema>
