/** One row of a comma-separated file; the column of a cell is its place, counted from 1. */
export interface Row {
  /** Line of the file on which the row begins, counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
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
 * Rows of a comma-separated file, one after the other: quotes around a cell, doubled inside it, line ends inside quotes, LF or CRLF;
 * a byte-order mark is passed over, empty lines are left out.
 *
 * @param separator what stands between cells: one character, neither a quotation mark nor a line end
 * @see RFC 4180
 */
export function* readCommaSeparated(text: string, separator = ','): Generator<Row> {
  let position = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  while (position < text.length) {
    const cells: string[] = []
    let lines = 1
    for (;;) {
      const cell =
        text[position] === '"'
          ? quotedCell(text, position, { line: line + lines - 1, column: cells.length + 1, separator })
          : plainCell(text, position, separator)
      cells.push(cell.text)
      lines += cell.lines
      position = cell.end
      if (text[position] !== separator) break
      position++
    }
    if (text[position] === '\r') position++
    if (text[position] === '\n') position++
    if (cells.length > 1 || cells[0] !== '') yield { line, cells }
    line += lines
  }
}

interface ReadCell {
  readonly text: string
  readonly end: number
  readonly lines: number
}

function plainCell(text: string, start: number, separator: string): ReadCell {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
  return { text: text.slice(start, end), end, lines: 0 }
}

interface CellPlace {
  readonly line: number
  readonly column: number
  readonly separator: string
}

function quotedCell(text: string, start: number, { line, column, separator }: CellPlace): ReadCell {
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
  if (next !== undefined && next !== separator && next !== '\n' && next !== '\r') {
    throw new CommaSeparatedError('text follows a closing quote', line, column)
  }
  return { text: content, end: position, lines: content.split('\n').length - 1 }
}
