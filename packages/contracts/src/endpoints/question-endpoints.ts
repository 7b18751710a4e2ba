import { z } from 'zod'
import { ClaimsReportSchema } from '../claims-report.ts'
import { Id } from '../codes.ts'
import { ComparisonSchema, RankingSchema } from '../comparison.ts'
import { CriterionDrawsSchema } from '../criterion-draws.ts'
import { FindingSchema } from '../finding.ts'
import { ComparisonQuestionSchema, WeightsSchema } from '../run-question.ts'
import { BreakEvenSchema, SensitivitySchema, SweepSchema } from '../sensitivity.ts'
import { idParams } from './page.ts'

const kept = { method: 'GET', params: idParams, status: 200, etag: true } as const
/** Numbers with commas between them. */
const numbers = z
  .string()
  .max(2000)
  .regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?(,-?\d+(\.\d+)?(e[+-]?\d+)?){0,49}$/)
  .refine((text) => text.split(',').every((number) => Number.isFinite(Number(number))), 'a number is too large')

/** What is asked about estimates: which is better, what moves a figure, who says so, how it is spread. */
export const questionEndpoints = {
  checkComparison: {
    method: 'POST',
    path: '/comparisons/check',
    body: z.strictObject({ scenario: Id, version: z.int().min(1).optional(), with: ComparisonQuestionSchema.shape.with }),
    reply: z.strictObject({ findings: z.array(FindingSchema) }),
    status: 200,
    summary: 'Whether scenarios can be compared, and how their stored estimates differ in seed, draws and model; nothing computed',
  },
  getComparison: { ...kept, path: '/runs/:id/comparison', reply: ComparisonSchema, summary: 'Result of a run of kind comparison' },
  rankComparison: {
    method: 'POST',
    path: '/runs/:id/comparison/ranking',
    params: idParams,
    body: z.strictObject({ weights: WeightsSchema }),
    reply: RankingSchema,
    status: 200,
    summary: 'The compared scenarios ranked by other weights, at once; nothing stored',
  },
  getSensitivity: { ...kept, path: '/runs/:id/sensitivity', reply: SensitivitySchema, summary: 'Result of a run of kind sensitivity' },
  getSweep: { ...kept, path: '/runs/:id/sweep', reply: SweepSchema, summary: 'Result of a run of kind sweep' },
  getBreakEven: { ...kept, path: '/runs/:id/break-even', reply: BreakEvenSchema, summary: 'Result of a run of kind sweep with a target' },
  getClaims: {
    ...kept,
    path: '/runs/:id/claims',
    reply: ClaimsReportSchema,
    summary: "Claims about an estimate's scenario: conflicts, the headline without the promoter's word, whose word it rests on",
  },
  getCriterionDraws: {
    ...kept,
    path: '/runs/:id/draws/:criterion',
    params: z.strictObject({ id: Id, criterion: z.string().max(200) }),
    query: z.strictObject({
      quantiles: z.coerce.number().int().min(1).max(16_384).default(200).describe('how many, evenly spaced'),
      atLeast: numbers.optional().describe('figures whose chance of being reached is wanted, e.g. 500,1000'),
    }),
    reply: CriterionDrawsSchema,
    summary: 'How a headline figure of an estimate is spread over its draws',
  },
} as const
