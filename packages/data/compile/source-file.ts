import { readFileSync } from 'node:fs'
import { readCommaSeparated } from '../src/comma-separated.ts'

/** Lines of a comma-separated source file as records by the names in its first line. */
export function readRecords(path: string): Record<string, string>[] {
  const [header, ...rows] = readCommaSeparated(readFileSync(path, 'utf8'))
  if (!header) throw new Error(`${path}: the file is empty.`)
  return rows.map(({ line, cells }) => {
    if (cells.length !== header.cells.length)
      throw new Error(`${path}:${line}: ${cells.length} cells, the header has ${header.cells.length}.`)
    return Object.fromEntries(cells.map((cell, k) => [header.cells[k]!, cell]))
  })
}

/** A number as printed; anything else is a fault of the source that stops the compilation. */
export function printedNumber(text: string | undefined, where: string): number {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text)
  if (!Number.isFinite(value)) throw new Error(`${where}: "${text}" is not a number.`)
  return value
}
