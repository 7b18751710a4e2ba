import { z } from 'zod'
import { LocalId, Month } from './codes.ts'
import { FindingSchema } from './finding.ts'
import { CourseSchema, PoolSchema } from './workforce.ts'

/** Largest file of pools or courses, characters: 100,000 rows of 300. */
export const largestWorkforceFile = 30_000_000

export const WorkforceFileKind = z.enum(['pools', 'courses'])
export type WorkforceFileKind = z.infer<typeof WorkforceFileKind>

/** What stands between cells. With the semicolon (spreadsheets in French, German or Ukrainian) numbers have a decimal comma. */
export const CellSeparator = z.enum(['comma', 'semicolon'])
export type CellSeparator = z.infer<typeof CellSeparator>

/** A file of pools or courses as it was chosen, with what its rows are checked against. */
export const WorkforceFileSchema = z
  .strictObject({
    kind: WorkforceFileKind,
    name: z.string().min(1).max(200).describe('name of the file, as faults in it are told'),
    text: z.string().max(largestWorkforceFile).describe('comma-separated values, RFC 4180'),
    setting: z
      .strictObject({
        start: Month.optional().describe('calendar month of month 0: rows may then name calendar months'),
        months: z.int().min(1).max(600).optional().describe('horizon'),
        payers: z.array(LocalId).max(500).optional().describe('ids of the payers of the funding'),
      })
      .default({})
      .describe('the scenario that the rows are meant for; what is absent is not checked'),
  })
  .meta({ id: 'WorkforceFile' })
export type WorkforceFile = z.infer<typeof WorkforceFileSchema>

/** What a file would bring: the good rows, and every fault by line and column. Nothing is stored. */
export const WorkforceFilePreviewSchema = z
  .strictObject({
    kind: WorkforceFileKind,
    rows: z.int().describe('rows under the first one that hold anything'),
    leftOut: z.int().describe('rows that are not in what follows, because of an error in them'),
    pools: z.array(PoolSchema),
    courses: z.array(CourseSchema),
    findings: z.array(FindingSchema).describe('path is file:line:column; values.column is the name of the column'),
  })
  .meta({ id: 'WorkforceFilePreview' })
export type WorkforceFilePreview = z.infer<typeof WorkforceFilePreviewSchema>

/** A file to save: its name and its text. */
export const TextFileSchema = z.strictObject({ name: z.string(), text: z.string() }).meta({ id: 'TextFile' })
export type TextFile = z.infer<typeof TextFileSchema>
