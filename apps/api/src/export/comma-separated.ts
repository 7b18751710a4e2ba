import { defused } from '@shiftwork/contracts'
import type { Cell, ExportTable } from './table.ts'

/** Without it spreadsheets take UTF-8 for something else. */
const byteOrderMark = '\uFEFF'

/**
 * A table as a comma-separated file: numbers with a point and all their digits, so that reading gives the same bits; what is not known is
 * empty; a text that a spreadsheet would compute has an apostrophe before it.
 *
 * @see RFC 4180
 */
export function commaSeparated({ header, rows }: Pick<ExportTable, 'header' | 'rows'>): string {
  return byteOrderMark + [header, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('')
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = defused(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
