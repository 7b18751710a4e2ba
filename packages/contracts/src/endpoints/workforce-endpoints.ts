import { z } from 'zod'
import { TransitionSchema } from '../transition.ts'
import { CourseSchema, PoolSchema } from '../workforce.ts'
import {
  CellSeparator,
  largestWorkforceFile,
  TextFileSchema,
  WorkforceFileKind,
  WorkforceFilePreviewSchema,
  WorkforceFileSchema,
} from '../workforce-file.ts'

/** Files of pools and courses, and moves between occupations. */
export const workforceEndpoints = {
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
} as const
