import { z } from 'zod'
import { Hash, LocalId, Month, OccupationCode, PlaceCode } from './codes.ts'
import { FindingSchema } from './finding.ts'

const heads = z.number().min(0)
const step = z.int().min(0).describe('place among the steps')
const series = z.array(z.number()).describe('one value a step')
const money = z.number().describe('scenario currency, prices of the price year')

/** What a plan spends money on; fee and stipend are the payers' of the course, the rest is borne by the employer, lost pay by the people. */
export const planItems = ['course-fee', 'stipend', 'pay-in-training', 'pay-in-waiting', 'wage-loss', 'relocation', 'release'] as const
export const PlanItem = z.enum(planItems)
export type PlanItem = z.infer<typeof PlanItem>

/** Who bears what no payer of the funding bears. */
export const peoplePay = 'people'

export const PlanStatusSchema = z.strictObject({
  kind: z
    .enum(['optimal', 'feasible', 'infeasible'])
    .describe(
      'feasible: the iterations ran out, the plan keeps all bounds but may not be the best; infeasible: no plan fills every post by the date asked for',
    ),
  stage: z
    .enum(['date', 'output', 'unfilled', 'spent', 'money', 'order'])
    .nullable()
    .describe('the objective that was not reached; null where all were'),
  gap: z
    .number()
    .min(0)
    .nullable()
    .describe('how far the objective of that stage may be from its best, share of it; null where it is not known or reached'),
  iterations: z.int().min(0),
  rounds: z.int().min(1).describe('rounds between the plan and the labour a unit takes'),
  converged: z.boolean().describe('whether labour per unit moved by no more than 0.1 % in the last round'),
  change: z.number().min(0).describe('largest change of labour per unit in the last round, share'),
  cleaned: z.number().min(0).describe('most people moved anywhere when the tolerance of the solver was taken out'),
  conflicts: z.array(FindingSchema).describe('what stands against the date asked for'),
})
export type PlanStatus = z.infer<typeof PlanStatusSchema>

export const PlanOpeningSchema = z.strictObject({
  occupation: OccupationCode,
  place: PlaceCode,
  posts: series.describe('heads wanted'),
  filled: series.describe('heads in post'),
  unfilled: series,
  hired: series.describe('heads hired in the step'),
  waiting: series.describe('trained and waiting for a post'),
  essential: z.boolean().describe('whether output depends on it'),
  reached: z.boolean().describe('whether any pool has a viable move to it'),
  postMonths: z.number().describe('wanted over the horizon'),
  unfilledMonths: z.number(),
  filledFrom: step.nullable().describe('step from which on nothing stays unfilled; null where something does to the end'),
  quits: heads.describe('people who left it over the horizon'),
  monthlyWage: money,
  payToMean: z.number().nullable().describe('its pay over the mean pay of the place; null where that is not known'),
})
export type PlanOpening = z.infer<typeof PlanOpeningSchema>

export const PlanPoolSchema = z.strictObject({
  id: LocalId,
  place: PlaceCode,
  joined: heads,
  willing: heads,
  started: heads,
  backfilled: heads.describe('took a post that somebody else left behind'),
  left: series.describe('willing and still in the pool at the end of the step'),
  leftBehind: heads.describe('posts that they left and that are advertised'),
  leftOpen: heads.describe('of these, posts that nobody took'),
  openBehind: series.describe('posts left behind that stand open, mean of the step: each for as long as the plan counts it'),
})

export const PlanCohortSchema = z.strictObject({
  pool: LocalId,
  occupation: OccupationCode,
  place: PlaceCode,
  course: LocalId.nullable().describe('null: hired without a course'),
  start: step,
  ready: step,
  months: z.number().min(0).describe('of training'),
  people: heads,
  whole: z.int().min(0).describe('people in whole numbers, rounded so that they add up'),
  pass: heads.describe('of them, those who become ready'),
  cost: money.describe('fee, stipend, pay in training, relocation'),
  costPerPerson: money,
  payBefore: money.nullable().describe('gross a month; null where it is not known'),
  payAfter: money,
})
export type PlanCohort = z.infer<typeof PlanCohortSchema>

export const PlanCourseSchema = z.strictObject({
  id: LocalId,
  seats: series.describe('people who can be in it at the same time'),
  taken: series,
  starts: z.array(z.strictObject({ step, people: heads, whole: z.int().min(0) })).describe('seats to buy, by start'),
  people: heads,
  peak: heads.describe('most people in it at the same time'),
  money,
})

/** What one more of something scarce would bring. */
export const PlanDualSchema = z.strictObject({
  kind: z.enum(['seat', 'budget', 'pool']),
  id: z.string().describe('course; payer and year; pool'),
  per: z.number().positive().describe('one unit: a seat, a person, or an amount of money'),
  from: step.describe('first step in which it is scarce'),
  postMonths: z.number().describe('post-months more that are filled, less six for each post left open behind, per unit: dual value'),
  units: z.number().describe('units of output more, per unit: dual value'),
  resolved: z
    .strictObject({ more: z.number().positive(), postMonths: z.number(), units: z.number() })
    .nullable()
    .describe('found by solving again with so many more; null where it was not solved again'),
})
export type PlanDual = z.infer<typeof PlanDualSchema>

export const PlanFrontierPointSchema = z.strictObject({
  budget: money.describe('most that is spent on courses and stipends'),
  spent: money,
  filledMonths: z.number().describe('post-months filled'),
  unfilledMonths: z.number(),
  units: z.number().describe('units of output'),
  placed: heads,
})
export type PlanFrontierPoint = z.infer<typeof PlanFrontierPointSchema>

const key = z.strictObject({ scenario: Hash, model: Hash, engine: z.string() })
const unit = z.string().describe('unit of money, e.g. EUR, prices of 2025')

/** Budget against filled posts, from no budget to as much as is of use. */
export const PlanFrontierSchema = z
  .strictObject({
    key,
    unit,
    monthsPerStep: z.int().min(1),
    points: z.array(PlanFrontierPointSchema).min(8).describe('by budget; the last one reaches as much as a plan without a budget'),
  })
  .meta({ id: 'PlanFrontier' })
export type PlanFrontier = z.infer<typeof PlanFrontierSchema>

/** A bound that is asked for in place of, or beside, those of the scenario. */
export const PlanQuestionSchema = z
  .strictObject({
    budget: z
      .number()
      .min(0)
      .max(1e12)
      .optional()
      .describe('most that is spent on courses and stipends over the horizon, scenario currency'),
    by: z.int().min(0).max(599).optional().describe('month from which every post is to be filled, in the place of that of the scenario'),
    again: z.boolean().default(false).describe('whether what is scarce is solved again with ten more seats'),
  })
  .meta({ id: 'PlanQuestion' })
export type PlanQuestion = z.output<typeof PlanQuestionSchema>

/** Who takes the posts of a project, when, by which course, at which price, and what stays open (MODEL.md 9). */
export const RetrainingPlanSchema = z
  .strictObject({
    format: z.literal(1),
    key,
    start: Month,
    months: z.int().min(1),
    monthsPerStep: z.int().min(1).describe('length of a step; 1 where the plan is not too large'),
    steps: z.int().min(1),
    unit,
    budget: money.nullable().describe('most that is spent on courses and stipends; null where nobody says'),
    by: step.nullable().describe('step from which on every post was to be filled'),
    status: PlanStatusSchema,
    output: z.strictObject({
      planned: series.describe('units'),
      share: series.describe('φ, share of the planned output that the people in post allow'),
      made: series.describe('units'),
      lost: z.number().describe('units not made for want of people'),
    }),
    people: z.strictObject({
      joined: heads,
      willing: heads,
      started: heads,
      dropped: heads.describe('began and did not become ready'),
      hired: heads.describe('placed: hired into a post of the project'),
      waiting: heads.describe('ready and without a post at the end'),
      backfilled: heads,
      leftOpen: heads.describe('posts left behind that nobody took'),
      released: heads,
      quit: heads,
      inPost: heads.describe('at the end'),
      netPlaced: z.number().describe('ready Σ · (1 − ρ) + backfilled: beyond what the people would have done anyway'),
    }),
    openings: z.array(PlanOpeningSchema),
    pools: z.array(PlanPoolSchema),
    courses: z.array(PlanCourseSchema),
    cohorts: z.array(PlanCohortSchema),
    money: z.strictObject({
      rows: z.array(z.strictObject({ payer: z.string(), year: z.int(), item: PlanItem, amount: money })),
      total: money,
      perPlaced: money.nullable().describe('per person hired; null where nobody is'),
      spent: money.describe('fees and stipends'),
    }),
    duals: z.array(PlanDualSchema),
    frontier: z.array(PlanFrontierPointSchema).optional(),
    notes: z.array(FindingSchema),
  })
  .meta({ id: 'RetrainingPlan' })
export type RetrainingPlan = z.infer<typeof RetrainingPlanSchema>
