import type { Quantity } from '@shiftwork/contracts'
import { type CellReader, cellReader, given, type Reading, required } from './cell-reader.ts'
import { columnsOf } from './columns.ts'
import { type ReadItem, restBetweenRows } from './read-item.ts'
import { readMonth } from './read-month.ts'
import type { SheetRow } from './read-sheet.ts'

/** As many as a scenario may have. */
const mostPools = 200
const mostJoins = 600

interface GrowingPool {
  readonly first: SheetRow
  /** Absent where a fault in the first row leaves the pool out. */
  readonly fields: object | undefined
  readonly joins: { readonly month: number; readonly people: Quantity }[]
  readonly lines: number[]
}

/** What belongs to the pool and not to one of its months: the same in all of its rows. */
const ofPool = columnsOf.pools
  .map(({ name }) => name)
  .filter((name) => !['id', 'month', 'people', 'source', 'said', 'confidence'].includes(name))

/** Pools of a file, row by row; yields now and then so that others can work meanwhile. */
export function* readPools(reading: Reading): Generator<void, { readonly items: ReadItem[]; readonly rows: number }> {
  const pools = new Map<string, GrowingPool>()
  const reader = cellReader(reading)
  let rows = 0
  let tooMany = false
  for (const row of reading.sheet.rows) {
    if (++rows % restBetweenRows === 0) yield
    if (row.broken) continue
    reader.begin(row)
    const id = required(reader, 'id', () => reader.code('id'))
    if (id === undefined) continue
    let pool = pools.get(id)
    if (!pool && pools.size >= mostPools) {
      if (!tooMany) reader.fault('id', 'too-many-pools', { found: id, values: { most: mostPools, kind: 'pools', line: row.line } })
      tooMany = true
      continue
    }
    if (pool && !sameAsFirst(reader, row, pool, reading)) continue
    if (!pool) {
      const fields = poolFields(reader, id)
      pool = { first: row, fields: reader.faults > 0 ? undefined : fields, joins: [], lines: [] }
      pools.set(id, pool)
    }
    addJoin(reader, row, pool, reading)
  }
  return { items: [...pools.values()].flatMap(itemOf), rows }
}

function poolFields(reader: CellReader, id: string): object {
  return given({
    id,
    name: required(reader, 'name', () => reader.text('name')),
    kind: required(reader, 'kind', () => reader.code('kind')),
    occupation: required(reader, 'occupation', () => reader.code('occupation')),
    place: required(reader, 'place', () => reader.code('place')),
    willing: reader.quantity('willing'),
    monthlyWage: reader.quantity('monthly wage'),
    reaches: reader.codes('reaches'),
    relocation: reader.quantity('relocation'),
    advertised: reader.quantity('advertised'),
    reemployed: reader.quantity('reemployed'),
    note: reader.text('note'),
  })
}

/** Later rows of a pool say the same as its first one, or nothing. */
function sameAsFirst(reader: CellReader, row: SheetRow, { first }: GrowingPool, { sheet }: Reading): boolean {
  const other = ofPool.find((column) => {
    const text = sheet.textOf(row, column)
    return text !== '' && text !== sheet.textOf(first, column)
  })
  if (other === undefined) return true
  const [found, expected] = [sheet.textOf(row, other), sheet.textOf(first, other)]
  reader.fault(other, 'differs-from-first-row', { found, expected, values: { first: first.line } })
  return false
}

function addJoin(reader: CellReader, row: SheetRow, pool: GrowingPool, reading: Reading): void {
  const month = required(reader, 'month', () => {
    const text = reader.code('month')
    return text === undefined ? undefined : readMonth(reader, 'month', text, reading)
  })
  const people = required(reader, 'people', () => reader.quantity('people'))
  if (month === undefined || people === undefined || pool.joins.length > mostJoins) return
  pool.joins.push({ month, people })
  pool.lines.push(row.line)
}

function itemOf({ first, fields, joins, lines }: GrowingPool): ReadItem[] {
  if (!fields || joins.length === 0) return []
  return [{ value: { ...fields, joins }, line: first.line, lines }]
}
