import { defused } from '../../formula-text.ts'

/** A number, a text, or nothing known. */
export type TwinCell = number | string | null

/** The table of a chart as a machine reads it: numbers are numbers with all their digits, whatever the page shows. */
export interface TableTwin {
  readonly header: readonly string[]
  readonly rows: readonly (readonly TwinCell[])[]
}

/** What every row of the file says of its numbers. */
interface About {
  readonly title: string
  readonly unit: string
  readonly source: string
}

/** Without it spreadsheets take UTF-8 for something else. */
const byteOrderMark = '\uFEFF'

function cellText(cell: TwinCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = defused(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * The figures of a chart as a comma-separated file: a header, then the rows of its table; numbers with a point and all their digits, nothing
 * where nothing is known. Title, unit and source are columns of every row, so that the file stays a table and no row is ever without them.
 *
 * @see RFC 4180
 */
export function chartCsv({ header, rows }: TableTwin, names: About, about: About): string {
  const lines = [[...header, names.title, names.unit, names.source], ...rows.map((row) => [...row, about.title, about.unit, about.source])]
  return byteOrderMark + lines.map((line) => `${line.map(cellText).join(',')}\r\n`).join('')
}
