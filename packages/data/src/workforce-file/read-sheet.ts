import { finding } from '@shiftwork/contracts'
import { CommaSeparatedError, type Row, readCommaSeparated } from '../comma-separated.ts'
import type { BoundedFindings } from './bounded-findings.ts'
import type { Column } from './columns.ts'

export interface SheetRow {
  /** Line of the file on which the row begins, counted from 1. */
  readonly line: number
  /** It has more or fewer cells than the first row: nothing in it can be told apart. */
  readonly broken?: true
  readonly cells: readonly string[]
}

export interface Sheet {
  readonly separator: ',' | ';' | '\t'
  /** Place of a column in the file, counted from 1; 1 where the file does not have it. */
  placeOf(column: string): number
  /** What stands in a column of a row; empty where the file has no such column. */
  textOf(row: SheetRow, column: string): string
  readonly rows: Generator<SheetRow>
}

const separators = [',', ';', '\t'] as const
const separatorNames = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const
const longestShown = 120

/** A name of a column as it is compared: "Monthly_Wage " is "monthly wage". */
const plainName = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ')

/**
 * A file with named columns. What stands between its cells is told by its first row: the separator by which the most known columns are named.
 *
 * @returns null where the first row names no known column, or lacks one that is required
 */
export function openSheet(name: string, text: string, columns: readonly Column[], findings: BoundedFindings): Sheet | null {
  const known = columns.map((column) => column.name)
  const heads = separators.map((separator) => ({ separator, cells: firstRow(text, separator) }))
  const score = (cells: readonly string[]) => cells.filter((cell) => known.includes(plainName(cell))).length
  const [best] = heads.toSorted((a, b) => score(b.cells) - score(a.cells))
  const { separator, cells } = best!
  if (cells.length === 0) {
    findings.add(finding('sheet-empty', { path: name, expected: 'a first row with the names of the columns' }))
    return null
  }
  if (score(cells) === 0) {
    const expected = known.join(',')
    findings.add(
      finding('sheet-header-unknown', { path: `${name}:1:1`, found: heads[0]!.cells.join(',').slice(0, longestShown), expected }),
    )
    return null
  }
  const places = placesOf(name, cells, columns, findings)
  if (!places) return null
  if (separator !== ',')
    findings.add(finding('semicolons-read', { severity: 'note', path: `${name}:1:1`, values: { separator: separatorNames[separator] } }))
  const rows = readRows({ name, text, separator, width: cells.length }, findings)
  return {
    separator,
    placeOf: (column) => (places.get(column) ?? 0) + 1,
    textOf: (row, column) => row.cells[places.get(column) ?? -1] ?? '',
    rows,
  }
}

/** Cells of the first row that holds anything; none of an empty file. A broken quote is told where the rows are read. */
function firstRow(text: string, separator: string): readonly string[] {
  try {
    return readCommaSeparated(text, separator).next().value?.cells ?? []
  } catch (fault) {
    if (fault instanceof CommaSeparatedError) return [text.slice(0, longestShown)]
    throw fault
  }
}

function placesOf(
  name: string,
  cells: readonly string[],
  columns: readonly Column[],
  findings: BoundedFindings,
): ReadonlyMap<string, number> | null {
  const places = new Map<string, number>()
  cells.forEach((cell, k) => {
    const column = plainName(cell)
    const path = `${name}:1:${k + 1}`
    if (!columns.some((known) => known.name === column)) {
      if (column === '') return
      const expected = columns.map((known) => known.name).join(', ')
      findings.add(finding('sheet-column-unknown', { path, found: cell.slice(0, longestShown), expected }))
    } else if (places.has(column)) findings.add(finding('sheet-column-twice', { path, found: cell }))
    else places.set(column, k)
  })
  const missing = columns.filter((column) => column.required && !places.has(column.name))
  for (const column of missing)
    findings.add(finding('sheet-column-missing', { path: `${name}:1:1`, expected: column.name, values: { column: column.name } }))
  return missing.length > 0 ? null : places
}

interface OpenFile {
  readonly name: string
  readonly text: string
  readonly separator: string
  readonly width: number
}

/** Rows under the first; one with too many or too few cells is told, and comes as broken so that it is counted. */
function* readRows({ name, text, separator, width }: OpenFile, findings: BoundedFindings): Generator<SheetRow> {
  const rows = readCommaSeparated(text, separator)
  rows.next()
  for (;;) {
    let next: IteratorResult<Row>
    try {
      next = rows.next()
    } catch (fault) {
      if (!(fault instanceof CommaSeparatedError)) throw fault
      findings.add(finding('text-file-broken', { path: `${name}:${fault.line}:${fault.column}`, found: fault.message }))
      return
    }
    if (next.done) return
    const { line, cells } = next.value
    if (cells.every((cell) => cell.trim() === '')) continue
    if (cells.length !== width) {
      const path = `${name}:${line}:${Math.min(cells.length, width + 1)}`
      findings.add(finding('number-of-cells', { path, found: `${cells.length} cells`, expected: String(width) }))
      yield { line, broken: true, cells }
    } else yield { line, cells }
  }
}
