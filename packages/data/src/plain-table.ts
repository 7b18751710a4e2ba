import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, finding, ModelInputError, type PlainTable, PlainTableSchema, parse, parseJson } from '@shiftwork/contracts'
import type { FinalUseColumn, InterCountryTable } from '@shiftwork/engine'
import { figureOf, readFigures, readRows } from './plain-figures.ts'

/**
 * A user's own accounts from a folder of plain files.
 *
 * The files are read as they stand; whether the accounts balance is for the engine to say.
 *
 * @throws ModelInputError that names every fault by file, line and column
 * @see docs/method.md, the plain table format
 */
export function readPlainTable(folder: string): InterCountryTable {
  const about = readAbout(folder)
  const economies = codesOf(about.economies, '/economies')
  const industries = codesOf(about.industries, '/industries')
  const keys = economies.flatMap((economy) => industries.map((industry) => `${economy}.${industry}`))
  const faults: Finding[] = []
  const flows = readFigures(folder, 'flows.csv', { rows: keys, columns: keys, optionalRows: false }, faults)
  const uses = readFigures(folder, 'final-uses.csv', { rows: keys, columns: null, optionalRows: false }, faults)
  const primary = readFigures(
    folder,
    'primary-inputs.csv',
    { rows: ['output', 'value-added', 'labour-income', 'product-taxes', 'imports'], columns: keys, optionalRows: true },
    faults,
  )
  const finalUses = finalUseColumns(uses.columns, uses.figures, keys.length, economies, faults)
  if (about.flows === 'total') faults.push(...foreignTradeMissing(economies, finalUses))
  const persons = readEmployment(folder, economies, industries, faults)
  for (const line of ['output', 'value-added', 'labour-income']) {
    if (!primary.found.has(line))
      faults.push(finding('missing-line', { path: 'primary-inputs.csv', expected: `a line ${line}`, remedy: 'Add the line.' }))
  }
  if (faults.length > 0) throw new ModelInputError(faults)
  const line = (k: number) => primary.figures.slice(k * keys.length, (k + 1) * keys.length)
  return {
    name: about.name,
    money: { currency: about.currency, year: about.year, scale: about.unit },
    flows: about.flows,
    economies,
    industries,
    intermediate: flows.figures,
    finalUses,
    output: line(0),
    valueAdded: line(1),
    labourIncome: line(2),
    productTaxes: line(3),
    otherImports: line(4),
    persons,
  }
}

function readAbout(folder: string): PlainTable {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new ModelInputError(
      finding('missing-folder', { path: folder, expected: 'a folder with table.json', remedy: 'Name the folder that holds the table.' }),
    )
  }
  const path = join(folder, 'table.json')
  if (!existsSync(path)) {
    throw new ModelInputError(
      finding('missing-file', {
        path: 'table.json',
        expected: 'table.json in the folder',
        remedy: 'Add the file that says what the table is.',
      }),
    )
  }
  try {
    return parse(PlainTableSchema, parseJson(readFileSync(path, 'utf8'), 'table.json'))
  } catch (fault) {
    if (!(fault instanceof ModelInputError)) throw fault
    throw new ModelInputError(
      fault.findings.map((found) => ({
        ...found,
        path: found.path?.startsWith('/') ? `table.json${found.path}` : (found.path ?? 'table.json'),
      })),
    )
  }
}

function codesOf(list: readonly { readonly code: string }[], pointer: string): string[] {
  const codes = list.map(({ code }) => code)
  const twice = codes.findIndex((code, k) => codes.indexOf(code) !== k)
  if (twice < 0) return codes
  throw new ModelInputError(
    finding('code-twice', {
      path: `table.json${pointer}/${twice}/code`,
      found: codes[twice]!,
      expected: 'a code that stands once',
      remedy: 'Give each entry its own code.',
    }),
  )
}

function finalUseColumns(
  columns: readonly string[],
  figures: Float64Array,
  size: number,
  economies: readonly string[],
  faults: Finding[],
): FinalUseColumn[] {
  return columns.map((key, k) => {
    const dot = key.indexOf('.')
    const economy = key.slice(0, Math.max(0, dot))
    if (dot < 0 || !economies.includes(economy)) {
      faults.push(
        finding('unknown-column', {
          path: `final-uses.csv:1:${k + 2}`,
          found: key,
          expected: 'ECONOMY.USE with an economy of table.json',
          remedy: 'Correct the heading.',
        }),
      )
    }
    return { economy, use: key.slice(dot + 1), values: Float64Array.from({ length: size }, (_, i) => figures[i * columns.length + k]!) }
  })
}

function foreignTradeMissing(economies: readonly string[], finalUses: readonly FinalUseColumn[]): Finding[] {
  return economies.flatMap((economy) =>
    ['EXPO', 'IMPO']
      .filter((use) => !finalUses.some((column) => column.economy === economy && column.use === use))
      .map((use) =>
        finding('missing-column', {
          path: 'final-uses.csv:1',
          expected: `a column ${economy}.${use}`,
          remedy: 'Flows that hold domestic and imported products together need exports and imports (negative) beside them.',
        }),
      ),
  )
}

/** Employment by economy and industry; NaN where the file, or its line, is absent. */
function readEmployment(folder: string, economies: readonly string[], industries: readonly string[], faults: Finding[]): Float64Array {
  const persons = new Float64Array(economies.length * industries.length).fill(Number.NaN)
  const file = 'employment.csv'
  if (!existsSync(join(folder, file))) return persons
  let kind: string | undefined
  let header = true
  for (const { line, cells } of readRows(folder, file, faults)) {
    if (header) {
      header = false
      if (cells.join() === 'economy,industry,jobs,kind') continue
      faults.push(
        finding('wrong-heading', {
          path: `${file}:1`,
          found: cells.join(),
          expected: 'economy,industry,jobs,kind',
          remedy: 'Correct the heading.',
        }),
      )
      break
    }
    const [economy, industry, jobs, ofKind] = cells
    const at = economies.indexOf(economy ?? '') * industries.length + industries.indexOf(industry ?? '')
    const fault = (column: number, expected: string) =>
      faults.push(
        finding('wrong-cell', { path: `${file}:${line}:${column}`, found: cells[column - 1] ?? '', expected, remedy: 'Correct the cell.' }),
      )
    kind ??= ofKind
    const count = figureOf(jobs ?? '')
    if (!economies.includes(economy ?? '')) fault(1, 'an economy of table.json')
    else if (!industries.includes(industry ?? '')) fault(2, 'an industry of table.json')
    else if (!(count >= 0)) fault(3, 'a number of zero or more')
    else if (ofKind !== 'head-count' && ofKind !== 'fte') fault(4, 'head-count or fte')
    else if (ofKind !== kind) fault(4, `${kind}: one file counts in one kind, unlike kinds are never added`)
    else if (!Number.isNaN(persons[at]!)) fault(2, 'an industry that stands once')
    else persons[at] = count
  }
  return persons
}
