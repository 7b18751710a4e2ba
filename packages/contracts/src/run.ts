import { z } from 'zod'
import { Hash, Id } from './codes.ts'
import { FindingSchema } from './finding.ts'
import { ComparisonQuestionSchema, SensitivityQuestionSchema, SweepQuestionSchema } from './run-question.ts'
import { ScenarioSchema } from './scenario.ts'

export const RunKind = z.enum(['estimate', 'comparison', 'sensitivity', 'sweep', 'frontier'])
export const RunState = z.enum(['queued', 'running', 'done', 'failed', 'cancelled'])
const instant = z.iso.datetime().describe('UTC')

export const ProgressSchema = z.strictObject({
  blocksDone: z.int().min(0),
  blocksTotal: z.int().min(1),
  drawsDone: z.int().min(0),
  drawsTotal: z.int().min(0).describe('estimates of single draws that the run takes; of a run of central values only, its points'),
  queuePlace: z.int().min(0).describe('runs ahead of it; 0 once it has started'),
})

export const RunSchema = z
  .strictObject({
    id: Id,
    kind: RunKind,
    scenario: Id,
    version: z.int().min(1),
    scenarioName: z.string(),
    state: RunState,
    progress: ProgressSchema,
    seed: z.int(),
    draws: z.int(),
    scenarioHash: Hash,
    model: Hash,
    engine: z.string(),
    key: Hash.describe('same key, same numbers: what the result is stored under'),
    estimateHash: Hash.nullable(),
    answerHash: Hash.nullable().describe('of the comparison, sensitivity, sweep or break-even; null for an estimate and until it is done'),
    question: z
      .union([ComparisonQuestionSchema, SensitivityQuestionSchema, SweepQuestionSchema])
      .nullable()
      .describe('null for an estimate'),
    newerModel: z.boolean().describe('a newer model version or engine is available than the one this run used'),
    createdAt: instant,
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    error: z.array(FindingSchema).nullable(),
  })
  .meta({ id: 'Run' })
export type Run = z.infer<typeof RunSchema>

const asked = { scenario: Id, version: z.int().min(1).optional().describe('the newest if absent') }
const seed = z.int().min(0).max(4_294_967_295).default(1)

/** What can be asked for. A kind's question says what it is about; without one it is the usual question. */
export const RunRequestSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('estimate').default('estimate'), ...asked, draws: z.int().min(0).max(1_048_576).default(1024), seed }),
  z.strictObject({
    kind: z.literal('comparison'),
    ...asked,
    draws: z.int().min(1).max(16_384).default(1024),
    seed,
    question: ComparisonQuestionSchema,
  }),
  z.strictObject({ kind: z.literal('sensitivity'), ...asked, seed, question: SensitivityQuestionSchema.prefault({}) }),
  z.strictObject({
    kind: z.literal('sweep'),
    ...asked,
    draws: z.int().min(0).max(16_384).default(0).describe('common draws at each step; 0: central values only'),
    seed,
    question: SweepQuestionSchema,
  }),
])
export type RunRequest = z.output<typeof RunRequestSchema>

export const ScenarioHeadSchema = z
  .strictObject({
    id: Id,
    name: z.string(),
    version: z.int().min(1).describe('number of the newest version'),
    hash: Hash,
    createdAt: instant,
    updatedAt: instant,
    deletedAt: instant.nullable(),
    example: z.string().nullable().describe('name of the worked example it was made from'),
    latestRun: RunSchema.nullable().describe('newest run of any version'),
  })
  .meta({ id: 'ScenarioHead' })
export type ScenarioHead = z.infer<typeof ScenarioHeadSchema>

export const ScenarioResourceSchema = z
  .strictObject({
    ...ScenarioHeadSchema.shape,
    scenario: ScenarioSchema,
    findings: z.array(FindingSchema).describe('notes and warnings about it'),
  })
  .meta({ id: 'ScenarioResource' })
export type ScenarioResource = z.infer<typeof ScenarioResourceSchema>

export const ScenarioVersionSchema = z
  .strictObject({ version: z.int().min(1), hash: Hash, savedAt: instant, savedBy: z.string(), restoredFrom: z.int().nullable() })
  .meta({ id: 'ScenarioVersion' })

/** RFC 9457, with the findings in `errors`. */
export const ProblemSchema = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe('trace id of the request'),
    errors: z.array(FindingSchema),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof ProblemSchema>
