import { type CellReader, cellReader, given, type Reading, required } from './cell-reader.ts'
import { type ReadItem, restBetweenRows } from './read-item.ts'
import { readMonth } from './read-month.ts'

/** As many as a scenario may have. */
const mostCourses = 200
const rhythm = /^from\s+(\S+)\s+every\s+(\d+)$/i

/** Courses of a file, one a row; yields now and then so that others can work meanwhile. */
export function* readCourses(reading: Reading): Generator<void, { readonly items: ReadItem[]; readonly rows: number }> {
  const items: ReadItem[] = []
  const reader = cellReader(reading)
  let rows = 0
  let tooMany = false
  for (const row of reading.sheet.rows) {
    if (++rows % restBetweenRows === 0) yield
    if (row.broken) continue
    reader.begin(row)
    if (items.length >= mostCourses) {
      if (!tooMany) reader.fault('id', 'too-many-pools', { values: { most: mostCourses, kind: 'courses', line: row.line } })
      tooMany = true
      continue
    }
    const value = courseFields(reader, reading)
    if (reader.faults === 0) items.push({ value, line: row.line, lines: [] })
  }
  return { items, rows }
}

function courseFields(reader: CellReader, reading: Reading): object {
  const read = <T>(column: string, how: () => T | undefined) => required(reader, column, how)
  return given({
    id: read('id', () => reader.code('id')),
    name: read('name', () => reader.text('name')),
    place: read('place', () => reader.code('place')),
    teaches: read('teaches', () => reader.codes('teaches')),
    months: read('months', () => reader.quantity('months')),
    seats: read('seats', () => reader.quantity('seats')),
    starts: read('starts', () => startsOf(reader, reading)),
    price: read('price', () => reader.quantity('price')),
    stipend: reader.quantity('stipend'),
    passRate: read('pass rate', () => reader.quantity('pass rate')),
    payers: read('payers', () => payersOf(reader)),
    note: reader.text('note'),
  })
}

/** "0 6 12", or "from 3 every 6". */
function startsOf(reader: CellReader, reading: Reading): object | undefined {
  const text = reader.code('starts')
  if (text === undefined) return undefined
  const regular = rhythm.exec(text)
  const month = (written: string) => readMonth(reader, 'starts', written, reading)
  if (regular) return { from: month(regular[1]!), every: Number(regular[2]) }
  return text.split(/[\s,;]+/).map(month)
}

/** "region 0.6 employer 0.4", or JSON where the shares have claims. */
function payersOf(reader: CellReader): object | undefined {
  const text = reader.code('payers')
  if (text === undefined) return undefined
  if (text.startsWith('{')) return reader.json('payers', text) as object | undefined
  const words = text.split(/[\s;:=]+/)
  if (words.length % 2 !== 0)
    return reader.fault('payers', 'wrong-format', {
      found: text,
      expected: 'a payer and its share, again and again: region 0.6 employer 0.4',
    })
  const shares = new Map<string, number | undefined>()
  for (let k = 0; k < words.length; k += 2) {
    if (shares.has(words[k]!)) reader.fault('payers', 'code-stands-twice', { found: words[k]! })
    shares.set(words[k]!, reader.number('payers', words[k + 1]!))
  }
  return Object.fromEntries(shares)
}
