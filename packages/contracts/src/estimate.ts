import { z } from 'zod'
import { Hash } from './codes.ts'
import { FindingSchema } from './finding.ts'

export const stats = ['central', 'mean', 'p5', 'p10', 'p50', 'p90', 'p95'] as const
export type Stat = (typeof stats)[number]
export const effects = ['direct', 'indirect', 'induced', 'total'] as const
export type Effect = (typeof effects)[number]
/** construction: all months of construction phases · peak: the calendar year with most posts · steady: the last 12 months of operation · life: the whole horizon. */
export const windows = ['construction', 'peak', 'steady', 'life'] as const
export type Window = (typeof windows)[number]
export const measures = ['output', 'value-added', 'labour-income', 'jobs'] as const
export type Measure = (typeof measures)[number]

/** Kinds of jobs, never added to one another (MODEL.md 6.3). */
export const JobKind = z.enum(['job-years', 'posts', 'head-count', 'fte'])

export const AxisSchema = z.strictObject({
  name: z.string().describe('criterion, place, effect, month, year, window, industry, product, occupation, phase, item …'),
  codes: z.array(z.string()),
})

/** A slice of an estimate. Values are row-major, the statistic last; null: not estimated (never zero). */
export const CutSchema = z
  .strictObject({
    name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    measure: z.string().describe('output, value-added, labour-income, jobs, units, money, or "criteria"'),
    kind: JobKind.optional().describe('for jobs: which kind'),
    unit: z.string().describe('e.g. "million USD of 2022, basic prices", "job-years", "posts"; "see criteria" for the criteria cut'),
    axes: z.array(AxisSchema),
    stats: z.array(z.enum(stats)),
    draws: z.int().min(0).describe('from how many draws the ranges come; 0: central only'),
    values: z.array(z.number().nullable()),
  })
  .meta({ id: 'Cut' })
export type Cut = z.infer<typeof CutSchema>

/** One headline figure: what it is and where it stands. Its values are in the cut "criteria" under `code`. */
export const CriterionSchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/)
      .describe('measure.window.effect.place, e.g. posts.steady.total.UKR'),
    measure: z.string(),
    kind: JobKind.optional(),
    unit: z.string(),
    window: z.enum(windows).optional(),
    effect: z.enum(effects).optional(),
    place: z.string().optional(),
    better: z.enum(['higher', 'lower', 'neither']),
  })
  .meta({ id: 'Criterion' })
export type Criterion = z.infer<typeof CriterionSchema>

export const EstimateKeySchema = z
  .strictObject({
    scenario: Hash.describe('of the inputs alone: names and notes are not in it'),
    model: Hash,
    engine: z.string().describe('version of the engine'),
    seed: z.int().min(0).max(4_294_967_295),
    draws: z.int().min(0),
  })
  .meta({ id: 'EstimateKey' })
export type EstimateKey = z.infer<typeof EstimateKeySchema>

/** Facts about the estimate that its page says beside the figures. */
export const EstimateFactsSchema = z.strictObject({
  months: z.array(z.string()).describe('calendar months of the horizon'),
  projectPlaces: z.array(z.string()),
  places: z
    .array(z.string())
    .describe('the places of the detailed cuts: of the project, then the largest others, then "rest-of-world", then "world"'),
  windows: z
    .record(z.enum(windows), z.tuple([z.string(), z.string()]).nullable())
    .describe('first and last month of each window; null: there is none'),
  currency: z.strictObject({
    code: z.string(),
    perTableUnit: z.number().describe('scenario currency at its price year per 1 unit of table money'),
    note: z.string(),
  }),
  jobsCoverage: z.number().nullable().describe('share of foreign value added in economies with employment data'),
  residual: z.number().describe('largest relative residual of the solves'),
})

export const EstimateSchema = z
  .strictObject({
    format: z.literal(1),
    key: EstimateKeySchema,
    hash: Hash.describe('of the canonical result'),
    notes: z.array(FindingSchema),
    criteria: z.array(CriterionSchema),
    facts: EstimateFactsSchema,
    available: z
      .array(z.strictObject({ name: z.string(), axes: z.array(z.string()), cells: z.int(), stats: z.array(z.enum(stats)) }))
      .describe('every cut that can be asked for'),
    cuts: z.array(CutSchema).describe('those asked for; by default criteria and totals by month'),
  })
  .meta({ id: 'Estimate' })
export type Estimate = z.infer<typeof EstimateSchema>
