/** A cell of a comma-separated file and where it stands, both counted from 1. */
export interface Cell {
  readonly text: string
  readonly line: number
  readonly column: number
}

/** A fault in the file itself, told by line and column. */
export class CommaSeparatedError extends Error {
  readonly line: number
  readonly column: number
  constructor(message: string, line: number, column: number) {
    super(message)
    this.name = 'CommaSeparatedError'
    this.line = line
    this.column = column
  }
}

/**
 * Rows of a comma-separated file: quotes around a cell, doubled inside it, line ends inside quotes, LF or CRLF, a byte-order mark is passed over.
 * Empty lines are left out; the line of a cell is the line of the file on which it begins, its column the number of the cell.
 *
 * @see RFC 4180
 */
export function readCommaSeparated(text: string): Cell[][] {
  const rows: Cell[][] = []
  let position = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  while (position < text.length) {
    const row: Cell[] = []
    let ended = false
    while (!ended) {
      const cell = text[position] === '"' ? quotedCell(text, position, line, row.length + 1) : plainCell(text, position)
      row.push({ text: cell.text, line, column: row.length + 1 })
      line += cell.lines
      position = cell.end
      ended = text[position] !== ','
      if (!ended) position++
    }
    if (text[position] === '\r') position++
    if (text[position] === '\n') position++
    line++
    if (row.length > 1 || row[0]!.text !== '') rows.push(row)
  }
  return rows
}

interface ReadCell {
  readonly text: string
  readonly end: number
  readonly lines: number
}

function plainCell(text: string, start: number): ReadCell {
  let end = start
  while (end < text.length && text[end] !== ',' && text[end] !== '\n' && text[end] !== '\r') end++
  return { text: text.slice(start, end), end, lines: 0 }
}

function quotedCell(text: string, start: number, line: number, column: number): ReadCell {
  let content = ''
  let position = start + 1
  for (;;) {
    const quote = text.indexOf('"', position)
    if (quote < 0) throw new CommaSeparatedError('a quote is opened and never closed', line, column)
    content += text.slice(position, quote)
    position = quote + 1
    if (text[position] !== '"') break
    content += '"'
    position++
  }
  const next = text[position]
  if (next !== undefined && next !== ',' && next !== '\n' && next !== '\r') {
    throw new CommaSeparatedError('text follows a closing quote', line, column)
  }
  return { text: content, end: position, lines: content.split('\n').length - 1 }
}
