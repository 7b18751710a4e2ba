import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { finalUses, type NationalTable } from '@shiftwork/engine'
import { readCommaSeparated } from '../src/comma-separated.ts'
import { tableIndustries } from './industries.ts'
import { printedNumber } from './source-file.ts'

/** Rows below the products, in the order in which they are stored. */
export const primaryRows = ['OUTPUT', 'VALU', 'LABR', 'OTXS', 'CFC', 'NOPS', 'TXS_INT_FNL', 'IMP_OTHER'] as const

/** One source table: Z, final uses by product, primary rows by industry, primary rows by final use, all as printed. */
export interface PrintedTable {
  readonly economy: string
  readonly intermediate: Float64Array
  readonly finalUses: Float64Array
  readonly primary: Float64Array
  readonly primaryOfFinalUses: Float64Array
}

/** Reads every national table of the folder, in the order of their codes. */
export function readTables(folder: string): PrintedTable[] {
  const files = readdirSync(folder)
    .filter((name) => /^[A-Z]{3}\d{4}ttl\.csv$/.test(name))
    .sort()
  return files.map((name) => readTable(join(folder, name), name.slice(0, 3)))
}

function readTable(path: string, economy: string): PrintedTable {
  const [header, ...rows] = readCommaSeparated(readFileSync(path, 'utf8'))
  const columns = new Map(header!.cells.map((name, k) => [name, k]))
  const lines = new Map(rows.map((row) => [row.cells[0]!, row]))
  const codes = tableIndustries.map(({ code }) => code)
  const read = (rowNames: readonly string[], columnNames: readonly string[]) =>
    Float64Array.from(
      rowNames.flatMap((rowName) => {
        const row = lines.get(rowName)
        if (!row) throw new Error(`${path}: no line ${rowName}.`)
        return columnNames.map((name) => {
          const column = columns.get(name)
          if (column === undefined) throw new Error(`${path}: no column ${name}.`)
          return printedNumber(row.cells[column], `${path}:${row.line}:${column + 1}`)
        })
      }),
    )
  const products = codes.map((code) => `TTL_${code}`)
  return {
    economy,
    intermediate: read(products, codes),
    finalUses: read(products, finalUses),
    primary: read(primaryRows, codes),
    primaryOfFinalUses: read(primaryRows, finalUses),
  }
}

/** The printed table as the engine takes it. */
export function nationalTable(printed: PrintedTable): NationalTable {
  const n = tableIndustries.length
  const row = (name: (typeof primaryRows)[number]) =>
    printed.primary.subarray(primaryRows.indexOf(name) * n, (primaryRows.indexOf(name) + 1) * n)
  const use = (k: number) => Float64Array.from({ length: n }, (_, i) => printed.finalUses[i * finalUses.length + k]!)
  return {
    economy: printed.economy,
    industries: tableIndustries.map(({ code }) => code),
    intermediate: printed.intermediate,
    finalUses: Object.fromEntries(finalUses.map((name, k) => [name, use(k)])) as Record<(typeof finalUses)[number], Float64Array>,
    output: row('OUTPUT'),
    productTaxes: row('TXS_INT_FNL'),
    otherImports: row('IMP_OTHER'),
    valueAdded: row('VALU'),
    labourIncome: row('LABR'),
  }
}
