import { z } from 'zod'
import { PlaceCode } from './codes.ts'
import { quantity } from './quantity.ts'

export const OriginSchema = z
  .union([z.literal('default'), z.record(PlaceCode, quantity('share of the line, 0 to 1'))])
  .describe('"default": import shares and trade partners of the buyer\'s economy; or explicit shares by place that sum to 1')
