import { z } from 'zod'
import { LocalId, PlaceCode } from './codes.ts'
import { OriginSchema } from './origin.ts'
import { quantity } from './quantity.ts'

const amount = "scenario currency, prices of the scenario's price year"

/**
 * What may stop output. Conflict and flood strike places where the project works; a shrinking order book and the loss of a supplier may come from anywhere.
 * All four have the same form.
 */
export const RiskKind = z.enum(['conflict', 'flood', 'order-book', 'supplier'])
export type RiskKind = z.infer<typeof RiskKind>

/** Strikes that stop a whole site until it is repaired. */
export const StrikesSchema = z.strictObject({
  rate: quantity('strikes a site and year that stop it, if all of it stands on one site; 0 to 12'),
  sites: quantity('number of sites over which it is spread, whole, at least 1').default(1),
  dispersal: quantity('how far a smaller site is a smaller target, 0 to 1: the rate falls by the number of sites to this power').default(0),
  lag: quantity('months that a struck site stands still, whole'),
})

/** One thing that may go wrong in one place (MODEL.md 10). What is absent is zero. */
export const ExposureSchema = z
  .strictObject({
    id: LocalId,
    name: z.string().min(1).max(200).optional(),
    kind: RiskKind,
    place: PlaceCode.describe('where it threatens: an economy stands for all of its places'),
    reach: quantity('share of the output that passes through what is threatened, 0 to 1').default(1),
    from: quantity('month in which it begins, counted from the start of the scenario').default(0),
    months: quantity('how long it lasts; to the end of the horizon if absent').optional(),
    outputLoss: quantity('share of that output lost all the while: power cuts, alarms, orders or parts that do not come; 0 to 1').default(
      0,
    ),
    strikes: StrikesSchema.optional(),
    mobilisation: z
      .strictObject({
        hazard: quantity('share of liable workers called up a month, 0 to 1'),
        liable: quantity('share of workers who are liable, 0 to 1').default(1),
        reserved: quantity('share of the liable who are reserved, 0 to 1').default(0),
      })
      .optional()
      .describe('workers called up: they leave the posts of the retraining plan and nothing else'),
    capital: z
      .strictObject({
        value: quantity(`insured value: ${amount}`),
        insurance: quantity('premium a year, share of the insured value, 0 to 1').default(0),
        insurers: OriginSchema.default('default').describe('where the insurance is bought'),
        riskPremium: quantity('what capital asks for the risk beside its usual return, share of the insured value a year, 0 to 1').default(
          0,
        ),
      })
      .optional(),
    relocation: z
      .strictObject({
        month: quantity('month in which the plant moves out of reach, counted from the start of the scenario'),
        cost: quantity(`cost of the move: ${amount}`),
        lostMonths: quantity('months without output while it moves, whole').default(0),
      })
      .optional()
      .describe('the option to move away: after it this threat is over'),
    note: z.string().max(2000).optional(),
  })
  .meta({ id: 'Exposure' })
export type Exposure = z.infer<typeof ExposureSchema>

/** Risk of conflict and disruption. Absent: there is none. */
export const RiskSchema = z
  .strictObject({
    events: z
      .enum(['drawn', 'expected'])
      .default('drawn')
      .describe('whether each draw draws its strikes, or all of them take what is lost on average: then the ranges hold none of it'),
    exposures: z.array(ExposureSchema).min(1).max(20),
  })
  .meta({ id: 'Risk' })
export type Risk = z.infer<typeof RiskSchema>
