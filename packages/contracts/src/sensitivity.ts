import { z } from 'zod'
import { Hash } from './codes.ts'
import { CriterionSchema } from './estimate.ts'
import { FindingSchema } from './finding.ts'

const asked = {
  scenario: Hash,
  model: Hash,
  engine: z.string(),
  seed: z.int(),
  criterion: z.strictObject({ name: z.string(), ...CriterionSchema.pick({ measure: true, unit: true, better: true }).shape }),
}

const IndexSchema = z.strictObject({ value: z.number(), low: z.number(), high: z.number() })

/** What moves a headline figure: one assumption at a time, and shares of its variance. */
export const SensitivitySchema = z
  .strictObject({
    ...asked,
    central: z.number().nullable(),
    tornado: z
      .array(
        z.strictObject({
          path: z.string().describe('of the assumption, by ids'),
          pointer: z.string(),
          low: z
            .strictObject({ value: z.number(), figure: z.number() })
            .describe('at the 5 % quantile of the assumption, all others central'),
          high: z.strictObject({ value: z.number(), figure: z.number() }).describe('at its 95 % quantile'),
          swing: z.number().describe('distance of the two figures'),
        }),
      )
      .describe('largest swing first'),
    sobol: z.strictObject({
      points: z.int().describe('of each of the two samples'),
      estimates: z.int().describe('how many estimates the design took'),
      resamples: z.int(),
      confidence: z.number().describe('of the bootstrap intervals'),
      variance: z.number(),
      factors: z.array(
        z.strictObject({
          factor: z.string(),
          paths: z.array(z.string()),
          first: IndexSchema.describe('share of the variance that is its alone'),
          total: IndexSchema.describe('share of the variance in which it takes part'),
        }),
      ),
    }),
    notes: z.array(FindingSchema),
  })
  .meta({ id: 'Sensitivity' })
export type Sensitivity = z.infer<typeof SensitivitySchema>

/** A headline figure at steps of one or two assumptions. */
export const SweepSchema = z
  .strictObject({
    ...asked,
    draws: z.int().describe('common draws at each step; 0: central values only'),
    axes: z.array(z.strictObject({ path: z.string(), pointer: z.string(), central: z.number(), values: z.array(z.number()) })),
    rows: z.array(
      z.strictObject({
        at: z.array(z.number()),
        central: z.number().nullable(),
        mean: z.number().nullable(),
        p5: z.number().nullable(),
        p10: z.number().nullable(),
        p50: z.number().nullable(),
        p90: z.number().nullable(),
        p95: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'Sweep' })
export type Sweep = z.infer<typeof SweepSchema>

/** The values of one assumption at which a headline figure reaches a target. */
export const BreakEvenSchema = z
  .strictObject({
    ...asked,
    path: z.string(),
    pointer: z.string(),
    of: z.enum(['central', 'mean']),
    draws: z.int(),
    target: z.number(),
    from: z.number(),
    to: z.number(),
    central: z.number().describe('of the assumption'),
    values: z.array(z.number()).min(1).describe('where the figure crosses the target, rising'),
    atFrom: z.number().describe('figure at the lower end'),
    atTo: z.number().describe('figure at the upper end'),
    attained: z.tuple([z.number(), z.number()]).describe('lowest and highest figure that was met'),
    reached: z.array(z.tuple([z.number(), z.number()])).describe('ranges of the assumption in which the figure is at least the target'),
  })
  .meta({ id: 'BreakEven' })
export type BreakEven = z.infer<typeof BreakEvenSchema>
