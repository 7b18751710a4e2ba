import { basename, dirname } from 'node:path'
import { type Finding, finding, ModelInputError } from '@shiftwork/contracts'
import { figureOf, readRows } from './plain-figures.ts'

const heading = ['product', 'bought-at-home']

/**
 * What a region buys of each product from itself, from a user's file with the heading `product,bought-at-home`.
 *
 * @returns money in the unit of the tables, n; NaN for products that the file leaves out
 * @throws ModelInputError that names every fault by line and column
 */
export function readRegionalRowTotals(path: string, industries: readonly string[]): Float64Array {
  const totals = new Float64Array(industries.length).fill(Number.NaN)
  const faults: Finding[] = []
  const file = basename(path)
  let header = true
  for (const { line, cells } of readRows(dirname(path), file, faults)) {
    const at = industries.indexOf(cells[0] ?? '')
    const value = figureOf(cells[1] ?? '')
    const wrong = (column: number, expected: string) =>
      faults.push(
        finding('wrong-cell', { path: `${file}:${line}:${column}`, found: cells[column - 1] ?? '', expected, remedy: 'Correct the cell.' }),
      )
    if (header) {
      header = false
      if (cells.join() !== heading.join()) wrong(1, heading.join())
    } else if (at < 0) wrong(1, 'a product of the tables')
    else if (!Number.isNaN(totals[at]!)) wrong(1, 'a product that stands once')
    else if (!(value >= 0)) wrong(2, 'a number of zero or more')
    else totals[at] = value
  }
  if (faults.length > 0) throw new ModelInputError(faults)
  return totals
}
