import { z } from 'zod'
import { Id } from '../codes.ts'
import { CutSchema, EstimateSchema } from '../estimate.ts'
import { RunKind, RunRequestSchema, RunSchema } from '../run.ts'
import { ScenarioSchema } from '../scenario.ts'
import { TraceSchema } from '../trace.ts'
import { idParams, page, pageOf } from './page.ts'

/** Runs, their estimates, and previews. */
export const runEndpoints = {
  createRun: {
    method: 'POST',
    path: '/runs',
    body: RunRequestSchema,
    reply: RunSchema,
    status: 202,
    idempotent: true,
    summary: 'Estimate, compare, or ask what moves a figure; the same key gives back the stored result',
  },
  listRuns: {
    method: 'GET',
    path: '/runs',
    query: z.strictObject({ ...page, scenario: Id.optional(), kind: RunKind.default('estimate') }),
    reply: pageOf(RunSchema),
    status: 200,
    summary: 'Runs of a kind, newest first',
  },
  getRun: { method: 'GET', path: '/runs/:id', params: idParams, reply: RunSchema, status: 200, summary: 'State and progress' },
  cancelRun: {
    method: 'POST',
    path: '/runs/:id/cancel',
    params: idParams,
    body: z.strictObject({}),
    reply: RunSchema,
    status: 200,
    summary: 'Cancel; keeps nothing half',
  },
  runEvents: {
    method: 'GET',
    path: '/runs/:id/events',
    params: idParams,
    reply: RunSchema,
    status: 200,
    stream: true,
    summary: 'Server-sent events: progress until the run has ended',
  },
  getEstimate: {
    method: 'GET',
    path: '/runs/:id/estimate',
    params: idParams,
    reply: EstimateSchema,
    status: 200,
    etag: true,
    summary: 'Criteria, totals by month and the list of cuts',
  },
  getCut: {
    method: 'GET',
    path: '/runs/:id/cuts/:name',
    params: z.strictObject({ id: Id, name: z.string().max(100) }),
    reply: CutSchema,
    status: 200,
    etag: true,
    summary: 'One cut',
  },
  getTrace: {
    method: 'GET',
    path: '/runs/:id/trace',
    params: idParams,
    query: z.strictObject({
      figure: z
        .string()
        .min(1)
        .max(500)
        .describe('cut/code/…/stat, e.g. criteria/posts.steady.total.UKR/central; or a figure that a trace names'),
      depth: z.coerce
        .number()
        .int()
        .min(0)
        .max(50)
        .default(1)
        .describe('levels of nested traces; what is left out can be asked in its turn'),
      paths: z.coerce.number().int().min(0).max(100).default(10).describe('chains of deliveries listed at most'),
    }),
    reply: TraceSchema,
    status: 200,
    summary: 'How a figure came about: formula, inputs with claims, largest chains, table cells',
  },

  preview: {
    method: 'POST',
    path: '/preview',
    body: ScenarioSchema,
    reply: EstimateSchema,
    status: 200,
    summary: 'Central values only, nothing stored',
  },
} as const
