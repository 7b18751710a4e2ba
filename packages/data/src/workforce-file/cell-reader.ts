import { type Finding, finding, ModelInputError, parseJson, type Quantity, undefused } from '@shiftwork/contracts'
import type { BoundedFindings } from './bounded-findings.ts'
import { readNumber } from './read-number.ts'
import type { Sheet, SheetRow } from './read-sheet.ts'
import { claimed, type RowSource, rowSource } from './row-source.ts'

const longestShown = 120

/** Where findings go, and what the cells of a file are read with. */
export interface Reading {
  readonly name: string
  readonly sheet: Sheet
  readonly findings: BoundedFindings
  /** Calendar month of month 0, if it is known. */
  readonly start: string | null
}

/** Reads the cells of one row after the other; undefined is an empty cell, or one with a fault that has been told. */
export interface CellReader {
  /** Goes on to another row. */
  begin(row: SheetRow): void
  /** How many faults were told of this row. */
  readonly faults: number
  /** A text as it is. */
  text(column: string): string | undefined
  /** A code: blanks around it mean nothing. */
  code(column: string): string | undefined
  /** Codes separated by blanks, commas or semicolons. */
  codes(column: string): string[] | undefined
  number(column: string, text: string): number | undefined
  /** A number, a range "low..value..high", or a whole quantity with its claims as JSON. */
  quantity(column: string): Quantity | undefined
  /** JSON as it stands. */
  json(column: string, text: string): unknown
  fault(column: string, code: string, parts: Partial<Finding>): undefined
}

export function cellReader(reading: Reading): CellReader {
  const { sheet, findings } = reading
  let row: SheetRow = { line: 1, cells: [] }
  let faults = 0
  let source: RowSource | undefined
  const tell: CellReader['fault'] = (column, code, { values, ...parts }) => {
    faults++
    const path = `${reading.name}:${row.line}:${sheet.placeOf(column)}`
    const found = parts.found === undefined ? {} : { found: parts.found.slice(0, longestShown) }
    findings.add(finding(code, { ...parts, ...found, path, values: { ...values, column } }))
    return undefined
  }
  const reader: CellReader = {
    begin(next) {
      row = next
      faults = 0
      source = undefined
    },
    get faults() {
      return faults
    },
    fault: tell,
    text(column) {
      const cell = sheet.textOf(row, column)
      if (cell.startsWith('=')) return tell(column, 'formula-in-cell', { found: cell, expected: 'a text' })
      return cell === '' ? undefined : undefused(cell)
    },
    code(column) {
      const cell = sheet.textOf(row, column).trim()
      if (cell.startsWith('=')) return tell(column, 'formula-in-cell', { found: cell, expected: 'a code' })
      return cell === '' ? undefined : cell
    },
    codes: (column) => reader.code(column)?.split(/[\s,;]+/),
    number(column, text) {
      if (text.startsWith('=')) return tell(column, 'formula-in-cell', { found: text, expected: 'a number' })
      const read = readNumber(text, sheet.separator)
      return 'value' in read ? read.value : tell(column, read.fault.code, read.fault)
    },
    json(column, text) {
      try {
        return parseJson(text, reading.name)
      } catch (fault) {
        if (!(fault instanceof ModelInputError)) throw fault
        return tell(column, fault.findings[0]!.code, { found: text, expected: 'JSON' })
      }
    },
    quantity(column) {
      const text = sheet.textOf(row, column).trim()
      if (text === '') return undefined
      if (text.startsWith('{')) return reader.json(column, text) as Quantity | undefined
      const numbers = text.split('..').map((part) => reader.number(column, part.trim()))
      if (numbers.length !== 1 && numbers.length !== 3)
        return tell(column, 'cell-not-a-number', { found: text, expected: 'a number, or low..value..high' })
      source ??= rowSource(reader, reading.name)
      const known = numbers.filter((number) => number !== undefined)
      return known.length === numbers.length ? claimed(known, source) : undefined
    },
  }
  return reader
}

/** What a cell must hold: where it is empty, that is told. */
export function required<T>(reader: CellReader, column: string, read: () => T | undefined): T | undefined {
  const before = reader.faults
  const value = read()
  if (value !== undefined || reader.faults > before) return value
  return reader.fault(column, 'missing-field', { expected: column })
}

/** Without the fields that an empty cell leaves absent. */
export function given(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
