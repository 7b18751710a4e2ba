import { z } from 'zod'
import { Id } from './codes.ts'

const criterion = z.string().max(200).describe('code of a headline figure, e.g. posts.steady.net.UKR')
const asked = criterion.optional().describe('code of a headline figure; that which is told first if absent')

/** Weights of criteria by their codes; only their proportions count. */
export const WeightsSchema = z.record(criterion, z.number().min(0).max(1e6))

/** The scenarios that the first one, the run's own, is compared with. */
const others = z
  .array(z.strictObject({ scenario: Id, version: z.int().min(1).optional().describe('the newest if absent') }))
  .min(1)
  .max(11)

export const ComparisonQuestionSchema = z
  .strictObject({
    with: others,
    criteria: z
      .array(criterion)
      .min(1)
      .max(64)
      .optional()
      .describe('those that are compared; all that the scenarios have in common if absent'),
    weights: WeightsSchema.optional().describe('of the ranking; the headline alone if absent'),
    shapley: z
      .enum(['all', 'first', 'none'])
      .optional()
      .describe(
        'whose difference is split over groups of assumptions: all pairs (usual up to three scenarios), those with the first one, or none',
      ),
  })
  .meta({ id: 'ComparisonQuestion' })
export type ComparisonQuestion = z.output<typeof ComparisonQuestionSchema>

export const SensitivityQuestionSchema = z
  .strictObject({
    criterion: asked,
    points: z.int().min(2).max(16_384).default(1024).describe('of each of the two samples'),
    factors: z.int().min(1).max(60).default(20).describe('assumptions that are factors of their own; the others are one together'),
  })
  .meta({ id: 'SensitivityQuestion' })
export type SensitivityQuestion = z.output<typeof SensitivityQuestionSchema>

const axis = z.strictObject({
  path: z.string().min(1).max(400).describe('of the assumption, by ids, e.g. product/price'),
  from: z.number().optional().describe('lower end; that of its usual range if both ends are absent'),
  to: z.number().optional(),
  steps: z.int().min(2).max(201).default(11),
})

export const SweepQuestionSchema = z
  .strictObject({
    criterion: asked,
    axes: z.array(axis).min(1).max(2).describe('assumptions that are varied'),
    target: z
      .number()
      .optional()
      .describe(
        'what the figure is to reach: asks for the values of one assumption at which it does (break-even) in place of a table of steps',
      ),
  })
  .meta({ id: 'SweepQuestion' })
export type SweepQuestion = z.output<typeof SweepQuestionSchema>
