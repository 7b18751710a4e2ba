import { z } from 'zod'
import { Hash, Id } from './codes.ts'
import { CutSchema, EstimateSchema } from './estimate.ts'
import { NamesSchema } from './names.ts'
import { CatalogueItemSchema, ParameterSchema } from './parameter.ts'
import { RunRequestSchema, RunSchema, ScenarioHeadSchema, ScenarioResourceSchema, ScenarioVersionSchema } from './run.ts'
import { ScenarioSchema } from './scenario.ts'
import { TraceSchema } from './trace.ts'
import { TransitionSchema } from './transition.ts'
import { CourseSchema, PoolSchema } from './workforce.ts'
import {
  CellSeparator,
  largestWorkforceFile,
  TextFileSchema,
  WorkforceFileKind,
  WorkforceFilePreviewSchema,
  WorkforceFileSchema,
} from './workforce-file.ts'

const idParams = z.strictObject({ id: Id })
const page = {
  cursor: z.string().max(200).optional().describe("from the last page's nextCursor"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}
const pageOf = <T extends z.ZodType>(item: T) => z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() })
const health = z.strictObject({ status: z.enum(['ok', 'starting', 'failing']), checks: z.record(z.string(), z.string()) })

/**
 * The endpoint table: paths, methods and shapes, the only ones that cross the wire. Paths are under /api/v1.
 * `etag`: the reply carries an ETag · `ifMatch`: the request must carry If-Match (428, 412) · `idempotent`: takes Idempotency-Key.
 */
export const endpoints = {
  live: { method: 'GET', path: '/health/live', reply: health, status: 200, summary: 'The process answers' },
  ready: {
    method: 'GET',
    path: '/health/ready',
    reply: health,
    status: 200,
    summary: 'Database open, data loaded, worked examples in place',
  },

  listScenarios: {
    method: 'GET',
    path: '/scenarios',
    query: z.strictObject({ ...page, deleted: z.enum(['true', 'false']).default('false') }),
    reply: pageOf(ScenarioHeadSchema),
    status: 200,
    summary: 'Scenarios, newest first',
  },
  createScenario: {
    method: 'POST',
    path: '/scenarios',
    body: ScenarioSchema,
    reply: ScenarioResourceSchema,
    status: 201,
    etag: true,
    idempotent: true,
    summary: 'Store a scenario file as a new scenario',
  },
  getScenario: {
    method: 'GET',
    path: '/scenarios/:id',
    params: idParams,
    reply: ScenarioResourceSchema,
    status: 200,
    etag: true,
    summary: 'The newest version',
  },
  saveScenario: {
    method: 'PUT',
    path: '/scenarios/:id',
    params: idParams,
    body: ScenarioSchema,
    reply: ScenarioResourceSchema,
    status: 200,
    etag: true,
    ifMatch: true,
    summary: 'Save a new version',
  },
  renameScenario: {
    method: 'PATCH',
    path: '/scenarios/:id',
    params: idParams,
    body: z.strictObject({ name: z.string().min(1).max(200) }),
    reply: ScenarioResourceSchema,
    status: 200,
    etag: true,
    ifMatch: true,
    summary: 'Rename: a new version with the same inputs',
  },
  deleteScenario: {
    method: 'DELETE',
    path: '/scenarios/:id',
    params: idParams,
    reply: z.null(),
    status: 204,
    ifMatch: true,
    summary: 'Delete; undelete takes it back',
  },
  undeleteScenario: {
    method: 'POST',
    path: '/scenarios/:id/undelete',
    params: idParams,
    body: z.strictObject({}),
    reply: ScenarioResourceSchema,
    status: 200,
    etag: true,
    summary: 'Undo a deletion',
  },
  listVersions: {
    method: 'GET',
    path: '/scenarios/:id/versions',
    params: idParams,
    query: z.strictObject(page),
    reply: pageOf(ScenarioVersionSchema),
    status: 200,
    summary: 'All versions, newest first',
  },
  getVersion: {
    method: 'GET',
    path: '/scenarios/:id/versions/:version',
    params: z.strictObject({ id: Id, version: z.coerce.number().int().min(1) }),
    reply: z.strictObject({ ...ScenarioVersionSchema.shape, scenario: ScenarioSchema }),
    status: 200,
    summary: 'One version',
  },
  restoreVersion: {
    method: 'POST',
    path: '/scenarios/:id/restore',
    params: idParams,
    body: z.strictObject({ version: z.int().min(1) }),
    reply: ScenarioResourceSchema,
    status: 200,
    etag: true,
    ifMatch: true,
    summary: 'Make an old version the newest (as a new version)',
  },
  downloadScenario: {
    method: 'GET',
    path: '/scenarios/:id/file',
    params: idParams,
    query: z.strictObject({ version: z.coerce.number().int().min(1).optional() }),
    reply: ScenarioSchema,
    status: 200,
    summary: 'The scenario file, the same that the command line takes',
  },

  createRun: {
    method: 'POST',
    path: '/runs',
    body: RunRequestSchema,
    reply: RunSchema,
    status: 202,
    idempotent: true,
    summary: 'Estimate a scenario; the same key gives back the stored estimate',
  },
  listRuns: {
    method: 'GET',
    path: '/runs',
    query: z.strictObject({ ...page, scenario: Id.optional() }),
    reply: pageOf(RunSchema),
    status: 200,
    summary: 'Runs, newest first',
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

  previewWorkforceFile: {
    method: 'POST',
    path: '/workforce-files/preview',
    body: WorkforceFileSchema,
    largest: 2 * largestWorkforceFile,
    reply: WorkforceFilePreviewSchema,
    status: 200,
    summary: 'What a file of pools or courses would bring: good rows, and every fault by line and column; nothing stored',
  },
  writeWorkforceFiles: {
    method: 'POST',
    path: '/workforce-files',
    body: z.strictObject({
      pools: z.array(PoolSchema).max(200).default([]),
      courses: z.array(CourseSchema).max(200).default([]),
      separator: CellSeparator.default('comma'),
    }),
    reply: z.strictObject({ pools: TextFileSchema, courses: TextFileSchema }),
    status: 200,
    summary: 'Pools and courses as comma-separated files; read again they are the same',
  },
  workforceTemplate: {
    method: 'GET',
    path: '/workforce-files/templates/:kind',
    params: z.strictObject({ kind: WorkforceFileKind }),
    query: z.strictObject({ separator: CellSeparator.default('comma') }),
    reply: TextFileSchema,
    status: 200,
    summary: 'A file with all columns and an example, to fill in',
  },

  transitions: {
    method: 'GET',
    path: '/transitions',
    query: z.strictObject({
      from: z.string().max(10).optional().describe('occupation, ISCO-08: where could its people go'),
      to: z.string().max(10).optional().describe('occupation: who could fill the post; with from, this move alone'),
      region: z.string().max(20).optional().describe('region or economy whose pay is compared; without it that of the United States'),
      viable: z.enum(['true', 'false']).default('false').describe('true: only viable moves'),
      limit: z.coerce.number().int().min(1).max(1000).default(1000).describe('rows at most, the nearest ones'),
    }),
    reply: TransitionSchema,
    status: 200,
    summary: 'Moves between occupations: shortfall, skills to train, months, pay, evidence; nearest first',
  },

  catalogue: {
    method: 'GET',
    path: '/catalogue',
    reply: z.strictObject({ items: z.array(CatalogueItemSchema), model: Hash, engine: z.string() }),
    status: 200,
    summary: 'The data behind the figures',
  },
  parameters: {
    method: 'GET',
    path: '/parameters',
    reply: z.strictObject({ items: z.array(ParameterSchema) }),
    status: 200,
    summary: 'Parameters with every claim',
  },
  names: {
    method: 'GET',
    path: '/names',
    query: z.strictObject({ language: z.enum(['en', 'fr', 'uk']).default('en') }),
    reply: NamesSchema,
    status: 200,
    summary: 'Names of economies, regions, industries, occupations',
  },
  scenarioFormat: {
    method: 'GET',
    path: '/schemas/scenario',
    reply: z.record(z.string(), z.unknown()),
    status: 200,
    summary: 'JSON Schema of the scenario file',
  },
} as const
export type Endpoints = typeof endpoints
