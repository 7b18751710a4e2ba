import { z } from 'zod'
import { NetSchema } from './additionality.ts'
import { CurrencyCode, IndustryCode, LocalId, Month, OccupationCode, PlaceCode } from './codes.ts'
import { CorrelationSchema } from './correlations.ts'
import { FundingSchema } from './funding.ts'
import { OriginSchema } from './origin.ts'
import { PlantSaleSchema } from './plant-sales.ts'
import { quantity } from './quantity.ts'
import { RiskSchema } from './risk.ts'
import { UncertaintySchema } from './uncertainty.ts'
import { CourseSchema, PlanSettingsSchema, PoolSchema } from './workforce.ts'

const plainText = (most: number) => z.string().max(most)

export const PhaseKind = z.enum(['construction', 'ramp-up', 'operation', 'relocation', 'closure'])

export const ProfileSchema = z
  .union([z.enum(['even', 'front', 's-curve']), z.array(z.number().min(0)).min(1).max(600)])
  .describe('how a total is spread over the months of its phase; own shares a month sum to 1 (MODEL.md 4.3)')

export const SpendingLineSchema = z
  .strictObject({
    id: LocalId,
    product: IndustryCode,
    amount: quantity(
      "scenario currency, prices of the scenario's price year: the total of the phase, an amount a month, an amount a unit made; or the share of revenue (0 to 1)",
    ),
    basis: z.enum(['total', 'per-month', 'per-unit', 'share-of-revenue']),
    price: z.enum(['basic', 'purchaser']).describe('purchaser prices are without deductible VAT'),
    buyer: PlaceCode.describe("place where the purchase is made: its economy's import shares and margins apply"),
    origin: OriginSchema,
    profile: ProfileSchema.default('even'),
    note: plainText(2000).optional(),
  })
  .meta({ id: 'SpendingLine' })
export type SpendingLine = z.infer<typeof SpendingLineSchema>

export const PostSchema = z
  .strictObject({
    id: LocalId,
    occupation: OccupationCode,
    place: PlaceCode.describe('place of work'),
    count: quantity('heads at full capacity, or months of work per unit made at the reference point of the learning curve'),
    basis: z.enum(['at-capacity', 'per-unit']),
    ftePerHead: quantity('full-time equivalents per head, above 0 to 1.5').default(1),
    monthlyWage: quantity(
      "gross wage a head and month, scenario currency, prices of the scenario's price year, employers' contributions not included",
    ),
    from: quantity('months after the start of the phase').default(0),
    retrainable: z.boolean().default(true).describe('whether people from other occupations can be trained for it'),
    essential: z.boolean().optional().describe('whether output falls with the share of it that stays unfilled; it does if absent'),
    note: plainText(2000).optional(),
  })
  .meta({ id: 'Post' })
export type Post = z.infer<typeof PostSchema>

export const PhaseSchema = z
  .strictObject({
    id: LocalId,
    kind: PhaseKind,
    from: quantity('month, counted from the start of the scenario (0 = first month)'),
    months: quantity('length in months'),
    spending: z.array(SpendingLineSchema).max(500).default([]),
    posts: z.array(PostSchema).max(500).default([]),
  })
  .meta({ id: 'Phase' })
export type Phase = z.infer<typeof PhaseSchema>

export const ProductSchema = z.strictObject({
  name: plainText(200).min(1),
  industry: IndustryCode.optional().describe(
    'nearest industry of the tables ("host industry"): product taxes and the check on own purchases use it',
  ),
  capacityPerMonth: quantity('units a month at full capacity'),
  price: quantity("scenario currency a unit, prices of the scenario's price year, without VAT"),
  halfCapacityMonth: quantity(
    'months from the first producing month until half of capacity is reached; below 0 for a line that runs already',
  ),
  rampMonths: quantity('months from 10 % to 90 % of capacity'),
  learningRate: quantity('labour per unit after each doubling of cumulative output, share of before (0.85 = 15 % less), unit convention'),
  contract: z
    .strictObject({
      value: quantity('scenario currency: what the order is said to be worth in all'),
      years: quantity('years over which it is said to run'),
      note: plainText(2000).optional(),
    })
    .optional()
    .describe('an order as it was announced: held against price and volume by the claims check, enters no figure'),
  staff: quantity(
    'heads at the plant in full operation as announced: held against posts and volume by the claims check, enters no figure',
  ).optional(),
  sales: z
    .array(PlantSaleSchema)
    .max(100)
    .optional()
    .describe(
      'what single industries buy of the product, for `shiftwork plant`; all else is final demand. Enters no figure of an estimate',
    ),
})

/** What every scenario holds; also what a counterfactual is made of. */
const project = {
  format: z.literal(1),
  name: plainText(200).min(1),
  notes: plainText(20_000).optional(),
  model: z.string().min(1).max(100).describe('model version: "bundled", or its content hash'),
  start: Month.describe('calendar month of month 0'),
  months: quantity('horizon in months, 1 to 600, not uncertain'),
  currency: CurrencyCode,
  priceYear: quantity('calendar year of the prices, not uncertain'),
  product: ProductSchema,
  phases: z.array(PhaseSchema).max(50),
  parameters: z
    .record(
      z
        .string()
        .regex(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/)
        .max(200),
      quantity('in the unit of the parameter'),
    )
    .optional()
    .describe('parameters of the model version replaced for this scenario, by path'),
}

/**
 * What happens without the project: a scenario of its own, written out whole, with the same model, start, months, currency and price year.
 * It has neither a counterfactual nor funding of its own, and what it brings is subtracted as it is, without a ladder.
 */
export const CounterfactualSchema = z
  .strictObject({
    without: z
      .enum(['runs', 'closes'])
      .default('runs')
      .describe(
        '"runs": what is described goes on or comes about without the project; "closes": it is lost without the project and kept with it',
      ),
    scenario: z.strictObject(project),
  })
  .meta({ id: 'Counterfactual' })
export type Counterfactual = z.infer<typeof CounterfactualSchema>

/** A project and its assumptions. Amounts are in `currency` at prices of `priceYear`; codes, never names. */
export const ScenarioSchema = z
  .strictObject({
    ...project,
    net: NetSchema.optional().describe('from gross to net; the standard preset if absent'),
    funding: FundingSchema.optional().describe('public money; taxes alone are counted if absent'),
    counterfactual: CounterfactualSchema.optional(),
    correlations: z.array(CorrelationSchema).max(20).optional().describe('uncertain assumptions that rise and fall together'),
    pools: z.array(PoolSchema).max(200).optional().describe('people who could take the posts'),
    courses: z.array(CourseSchema).max(200).optional(),
    plan: PlanSettingsSchema.optional().describe('bounds of the retraining plan'),
    risk: RiskSchema.optional().describe('risk of conflict and disruption; none if absent'),
    uncertainty: UncertaintySchema.optional().describe('what is drawn; all but the choice of claims if absent'),
  })
  .meta({ id: 'Scenario' })
export type Scenario = z.infer<typeof ScenarioSchema>
/** A scenario as a user writes it: fields with a default may be absent. */
export type ScenarioInput = z.input<typeof ScenarioSchema>
