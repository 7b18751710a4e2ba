import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, finding } from '@shiftwork/contracts'
import { CommaSeparatedError, type Row, readCommaSeparated } from './comma-separated.ts'

/** Which lines and columns a file of figures must have. */
export interface Keys {
  readonly rows: readonly string[]
  /** null: whatever the heading names. */
  readonly columns: readonly string[] | null
  readonly optionalRows: boolean
}

export interface Figures {
  readonly columns: readonly string[]
  /** In the order of the wanted rows and columns, row-major; zero where an optional line is absent. */
  readonly figures: Float64Array
  /** Lines that the file has. */
  readonly found: ReadonlySet<string>
}

/** More faults than this are of no help to anybody. */
const mostFaults = 50

/** Rows of one file of the folder; a missing or broken file is a fault. */
export function* readRows(folder: string, file: string, faults: Finding[]): Generator<Row> {
  const path = join(folder, file)
  if (!existsSync(path)) {
    faults.push(finding('missing-file', { path: file, expected: `${file} in the folder`, remedy: 'Add the file.' }))
    return
  }
  try {
    yield* readCommaSeparated(readFileSync(path, 'utf8'))
  } catch (fault) {
    if (!(fault instanceof CommaSeparatedError)) throw fault
    faults.push(
      finding('broken-file', {
        path: `${file}:${fault.line}:${fault.column}`,
        found: fault.message,
        expected: 'comma-separated values as in RFC 4180',
        remedy: 'Correct the quotes.',
      }),
    )
  }
}

/** A decimal number; NaN for anything else. */
export function figureOf(text: string): number {
  return /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/.test(text) ? Number(text) : Number.NaN
}

/** A file whose first column names its lines and whose first line names its columns. */
export function readFigures(folder: string, file: string, keys: Keys, faults: Finding[]): Figures {
  const before = faults.length
  const rowPlaces = new Map(keys.rows.map((key, k) => [key, k]))
  const found = new Set<string>()
  let columns: readonly string[] = keys.columns ?? []
  let places: number[] | null = null
  let figures = new Float64Array(0)
  for (const { line, cells } of readRows(folder, file, faults)) {
    if (faults.length - before >= mostFaults) break
    if (places === null) {
      columns = keys.columns ?? cells.slice(1)
      places = columnPlaces(file, cells, columns, faults)
      figures = new Float64Array(keys.rows.length * columns.length)
      continue
    }
    const place = rowPlaces.get(cells[0]!)
    if (place === undefined || found.has(cells[0]!)) {
      faults.push(lineFault(file, line, cells[0]!, place === undefined))
      continue
    }
    found.add(cells[0]!)
    if (cells.length !== places.length + 1) faults.push(lengthFault(file, line, cells.length, places.length + 1))
    else readLine(file, line, cells, places, figures.subarray(place * columns.length, (place + 1) * columns.length), faults)
  }
  if (places === null && faults.length === before)
    faults.push(finding('empty-file', { path: file, expected: 'a heading', remedy: 'Add the figures.' }))
  if (!keys.optionalRows && faults.length === before) {
    for (const key of keys.rows.filter((name) => !found.has(name)).slice(0, mostFaults)) {
      faults.push(
        finding('missing-line', { path: file, expected: `a line ${key}`, remedy: 'Add the line, with zeros where nothing flows.' }),
      )
    }
  }
  return { columns, figures, found }
}

function readLine(
  file: string,
  line: number,
  cells: readonly string[],
  places: readonly number[],
  into: Float64Array,
  faults: Finding[],
): void {
  for (let k = 0; k < places.length; k++) {
    const value = figureOf(cells[k + 1]!)
    if (Number.isFinite(value)) into[places[k]!] = value
    else {
      const path = `${file}:${line}:${k + 2}`
      faults.push(
        finding('not-a-number', { path, found: cells[k + 1]!, expected: 'a number', remedy: 'Correct the cell; nothing is written as 0.' }),
      )
    }
  }
}

/** Where each column of the file stands among the wanted ones. */
function columnPlaces(file: string, heading: readonly string[], columns: readonly string[], faults: Finding[]): number[] {
  const wanted = new Map(columns.map((key, k) => [key, k]))
  const seen = new Set<string>()
  const places = heading.slice(1).map((key, k) => {
    const place = wanted.get(key)
    if (place === undefined || seen.has(key)) {
      const expected = place === undefined ? 'ECONOMY.INDUSTRY with codes of table.json' : 'a column that stands once'
      const code = place === undefined ? 'unknown-column' : 'column-twice'
      faults.push(finding(code, { path: `${file}:1:${k + 2}`, found: key, expected, remedy: 'Correct the heading.' }))
    }
    seen.add(key)
    return place ?? 0
  })
  for (const key of columns.filter((name) => !seen.has(name)).slice(0, mostFaults)) {
    faults.push(finding('missing-column', { path: `${file}:1`, expected: `a column ${key}`, remedy: 'Add the column.' }))
  }
  return places
}

function lineFault(file: string, line: number, found: string, unknown: boolean): Finding {
  const expected = unknown ? 'a line named by codes of table.json' : 'a line that stands once'
  return finding(unknown ? 'unknown-line' : 'line-twice', {
    path: `${file}:${line}:1`,
    found,
    expected,
    remedy: 'Correct the first cell of the line.',
  })
}

function lengthFault(file: string, line: number, found: number, expected: number): Finding {
  return finding('wrong-line-length', {
    path: `${file}:${line}:${Math.min(found, expected) + 1}`,
    found: `${found} cells`,
    expected: `${expected} cells, as in the heading`,
    remedy: 'Correct the line; text with a comma in it needs quotes.',
  })
}
