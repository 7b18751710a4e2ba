import { z } from 'zod'
import { Hash } from './codes.ts'
import { CriterionSchema } from './estimate.ts'
import { FindingSchema } from './finding.ts'

/** Statistics of A − B over the common draws. */
export const DifferenceSchema = z
  .strictObject({
    central: z.number().nullable(),
    mean: z.number(),
    p5: z.number(),
    p10: z.number(),
    p50: z.number(),
    p90: z.number(),
    p95: z.number(),
  })
  .meta({ id: 'Difference' })
export type Difference = z.infer<typeof DifferenceSchema>

const run = z.int().min(0).describe('place among the runs')

export const ComparedPairSchema = z
  .strictObject({
    a: run,
    b: run,
    criterion: z.string().describe('name of the criterion'),
    aBetter: z.number().describe('share of the draws in which A is better; of a criterion that is neither, in which A is higher'),
    bBetter: z.number(),
    tie: z.number(),
    difference: DifferenceSchema.describe('A − B, draw by draw'),
    firstOrder: z.enum(['a', 'b', 'equal', 'none']).describe('which of them is at least as good at every quantile'),
    shapley: z
      .array(z.strictObject({ group: z.string(), part: z.number() }))
      .describe(
        'how the groups of changed assumptions make up the difference of means on the first draws; empty where it was not asked for',
      ),
    shapleyDraws: z.int().min(0),
    shapleyDistance: z.number().nullable().describe('mean difference on those draws less that on all draws'),
  })
  .meta({ id: 'ComparedPair' })
export type ComparedPair = z.infer<typeof ComparedPairSchema>

/** How scenarios rank by weights of their criteria. */
export const RankingSchema = z
  .strictObject({
    weights: z.array(
      z.strictObject({
        criterion: z.string(),
        weight: z.number(),
        low: z.number(),
        high: z.number().nullable().describe('null: without bound'),
      }),
    ),
    scores: z.array(
      z.strictObject({ run, score: z.number().describe('0 to 1: weighted mean of where it lies between worst and best mean') }),
    ),
    order: z.array(run).describe('best first'),
  })
  .describe('low and high: between them a weight can move, the others as they are, without another order')
  .meta({ id: 'Ranking' })
export type Ranking = z.infer<typeof RankingSchema>

export const ComparisonSchema = z
  .strictObject({
    runs: z.array(
      z.strictObject({
        name: z.string(),
        scenario: Hash,
        model: Hash,
        engine: z.string(),
        seed: z.int(),
        draws: z.int(),
      }),
    ),
    criteria: z.array(z.strictObject({ name: z.string(), ...CriterionSchema.pick({ measure: true, unit: true, better: true }).shape })),
    figures: z
      .array(
        z.strictObject({ run, criterion: z.string(), ...DifferenceSchema.shape, belowZero: z.number().describe('share of the draws') }),
      )
      .describe('each scenario by each criterion, from the common draws'),
    pairs: z.array(ComparedPairSchema),
    dominance: z
      .array(z.strictObject({ a: run, b: run, dominant: z.enum(['a', 'b', 'equal', 'none']), inEveryDraw: z.boolean() }))
      .describe('which scenario is at least as good by every criterion of the ranking: in the mean, and whether also in every draw'),
    regret: z
      .array(z.strictObject({ run, criterion: z.string(), mean: z.number(), p95: z.number(), worst: z.number() }))
      .describe('how far a scenario falls short of the best one of each draw, in the unit of the criterion'),
    ranking: RankingSchema,
    changed: z
      .array(z.strictObject({ a: run, b: run, groups: z.array(z.strictObject({ group: z.string(), paths: z.array(z.string()) })) }))
      .describe('what differs between two scenarios, by group'),
    notes: z.array(FindingSchema),
  })
  .meta({ id: 'Comparison' })
export type Comparison = z.infer<typeof ComparisonSchema>
