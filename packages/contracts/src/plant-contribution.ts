import { z } from 'zod'
import { EconomyCode, PlaceCode } from './codes.ts'
import { FindingSchema } from './finding.ts'

const totals = z
  .strictObject({
    output: z.number(),
    valueAdded: z.number(),
    labourIncome: z.number(),
    jobs: z.number().nullable().describe('heads; null where nobody has counted them'),
  })
  .describe("money of the tables' unit a year, basic prices")

const byPlace = z.strictObject({
  own: totals.describe('in the place itself'),
  rest: totals.nullable().describe('the other parts of the economy of a region; null where the question is about a whole economy'),
  world: totals.describe('everywhere, the place among it'),
})

const effects = z.strictObject({ direct: byPlace, indirect: byPlace, induced: byPlace, total: byPlace })

/** A number that strays in the draws. */
const drawnNumber = z.strictObject({
  parameter: z.string().describe('path of the parameter, with its claims in the catalogue'),
  value: z.number(),
  range: z
    .tuple([z.number(), z.number()])
    .nullable()
    .describe('between what it is drawn; null where it is itself the spread of many numbers'),
})

const again = z.strictObject({
  own: z.number(),
  world: z.number(),
  countedAgain: z.number().describe('how much of it counts the output of the plant and its industry again'),
})

/** What hangs on a plant that is there, or is lost with it, without counting its own output twice (MODEL.md 4). */
export const PlantContributionSchema = z
  .strictObject({
    economy: EconomyCode,
    region: PlaceCode.nullable(),
    industry: z.string(),
    question: z.enum(['contribution', 'closure']),
    money: z.strictObject({ currency: z.string(), year: z.int(), scale: z.number() }),
    householdSpendingShare: z.number(),
    output: z.number().describe('output of the plant a year; below zero where it closes'),
    share: z.number().describe("the same over the industry's output in the place"),
    industryOutput: z.number(),
    effects: effects.describe('at the central values'),
    ranges: z
      .strictObject({
        draws: z.int().positive(),
        seed: z.int(),
        p10: effects,
        p90: effects,
        drawn: z.array(drawnNumber),
      })
      .nullable()
      .describe('between p10 and p90 lie 8 draws of 10; null where nothing was drawn'),
    asNewDemand: z.strictObject({ typeI: again, typeII: again }).describe('what multipliers times the output would say'),
    notes: z.array(FindingSchema),
  })
  .meta({ id: 'PlantContribution' })
export type PlantContribution = z.infer<typeof PlantContributionSchema>
