import type { WorkforceFile } from '@shiftwork/contracts'
import { type BoundedFindings, boundedFindings } from './bounded-findings.ts'
import { columnsOf } from './columns.ts'
import { readCourses } from './read-courses.ts'
import type { ReadItem } from './read-item.ts'
import { readPools } from './read-pools.ts'
import { openSheet } from './read-sheet.ts'

/** Pools or courses as the rows of a file have them: cells that can be read, in fields; whether they make sense is for others to check. */
export interface ReadWorkforce {
  readonly items: readonly ReadItem[]
  /** Rows under the first one that hold anything. */
  readonly rows: number
  /** What was found so far: whoever checks the items adds to it. */
  readonly findings: BoundedFindings
  /** Place of a column in the file, counted from 1. */
  readonly placeOf: (column: string) => number
}

/**
 * Reads a file of pools or courses, and tells every fault by line and column. Nothing is computed and nothing is guessed; memory grows with what is kept,
 * at most 200 pools or courses and 200 findings, not with the file. Yields now and then, so that a service can answer others meanwhile.
 */
export function* readWorkforceFile({ kind, name, text, setting }: WorkforceFile): Generator<void, ReadWorkforce> {
  const findings = boundedFindings()
  const sheet = openSheet(name, text, columnsOf[kind], findings)
  if (!sheet) return { items: [], rows: 0, findings, placeOf: () => 1 }
  const reading = { name, sheet, findings, start: setting.start ?? null }
  const { items, rows } = yield* kind === 'pools' ? readPools(reading) : readCourses(reading)
  return { items, rows, findings, placeOf: sheet.placeOf }
}
