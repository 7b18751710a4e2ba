import {
  type CellSeparator,
  type Course,
  defused,
  type Pool,
  type Quantity,
  type TextFile,
  type WorkforceFileKind,
} from '@shiftwork/contracts'
import { columnsOf } from './columns.ts'
import { numberText } from './read-number.ts'

const characters: Readonly<Record<CellSeparator, string>> = { comma: ',', semicolon: ';' }
/** Without it spreadsheets take UTF-8 for something else. */
const byteOrderMark = '\uFEFF'

type Cells = Readonly<Record<string, string>>

/** Pools as a file: one row for each month in which people join. Reading it again gives the same pools. */
export function writePools(pools: readonly Pool[], separator: CellSeparator): TextFile {
  const number = quantityWriter(separator)
  const rows = pools.flatMap((pool): Cells[] => {
    const ofPool = {
      id: pool.id,
      name: defused(pool.name),
      kind: pool.kind,
      occupation: pool.occupation,
      place: pool.place,
      willing: number(pool.willing),
      'monthly wage': number(pool.monthlyWage),
      reaches: pool.reaches.join(' '),
      relocation: number(pool.relocation),
      advertised: number(pool.advertised),
      reemployed: number(pool.reemployed),
      note: defused(pool.note ?? ''),
    }
    return pool.joins.map(({ month, people }) => ({ ...ofPool, month: String(month), people: number(people) }))
  })
  return file('pools', rows, separator)
}

/** Courses as a file, one row each. Reading it again gives the same courses. */
export function writeCourses(courses: readonly Course[], separator: CellSeparator): TextFile {
  const number = quantityWriter(separator)
  const rows = courses.map(
    (course): Cells => ({
      id: course.id,
      name: defused(course.name),
      place: course.place,
      teaches: course.teaches.join(' '),
      months: number(course.months),
      seats: number(course.seats),
      starts: Array.isArray(course.starts) ? course.starts.join(' ') : `from ${course.starts.from} every ${course.starts.every}`,
      price: number(course.price),
      stipend: number(course.stipend),
      'pass rate': number(course.passRate),
      payers: payersText(course, number),
      note: defused(course.note ?? ''),
    }),
  )
  return file('courses', rows, separator)
}

type NumberWriter = (quantity: Quantity | undefined) => string

/** A bare number as such; one with claims as JSON, so that no source is lost. */
function quantityWriter(separator: CellSeparator): NumberWriter {
  return (quantity) => {
    if (quantity === undefined) return ''
    return typeof quantity === 'number' ? numberText(quantity, characters[separator]) : JSON.stringify(quantity)
  }
}

function payersText({ payers }: Course, number: NumberWriter): string {
  const shares = Object.entries(payers)
  if (shares.some(([, share]) => typeof share !== 'number')) return JSON.stringify(payers)
  return shares.map(([id, share]) => `${id} ${number(share)}`).join(' ')
}

function file(kind: WorkforceFileKind, rows: readonly Cells[], separator: CellSeparator): TextFile {
  const names = columnsOf[kind].map(({ name }) => name)
  const between = characters[separator]
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map((cells) => cells.map(quoted(between)).join(between))
  return { name: `${kind}.csv`, text: `${byteOrderMark}${lines.join('\r\n')}\r\n` }
}

const quoted = (separator: string) => (cell: string) =>
  cell.includes(separator) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
