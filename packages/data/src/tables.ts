import type { FinalUse, Gravity, LinkedTables, MoneyUnit, NationalTable } from '@shiftwork/engine'
import { readBundledJson, readNumbers } from './bundled-file.ts'
import { employmentVector } from './employment.ts'

interface TablesIndex {
  readonly year: number
  readonly currency: string
  readonly unit: number
  readonly economies: readonly string[]
  readonly industries: readonly string[]
  readonly finalUses: readonly FinalUse[]
  readonly primaryRows: readonly string[]
  readonly perEconomy: readonly { readonly part: string; readonly rows: number; readonly columns: number }[]
}

/** One bundled national table with all that is printed in it. */
export interface BundledTable extends NationalTable {
  /** OUTPUT, VALU, LABR, OTXS, CFC, NOPS, TXS_INT_FNL and IMP_OTHER by final use, for instance the product taxes on household use. */
  readonly primaryOfFinalUses: Readonly<Record<string, Readonly<Record<FinalUse, number>>>>
}

export interface BundledTables {
  readonly money: MoneyUnit
  readonly tables: readonly BundledTable[]
}

/** The 80 bundled national tables, figures as printed. */
export function readBundledTables(): BundledTables {
  const index = readBundledJson<TablesIndex>('tables.json')
  const figures = readNumbers('tables.f64')
  const perEconomy = index.perEconomy.reduce((sum, { rows, columns }) => sum + rows * columns, 0)
  if (figures.length !== perEconomy * index.economies.length)
    throw new Error('bundled/tables.f64 does not have the size that tables.json states.')
  return {
    money: { currency: index.currency, year: index.year, scale: index.unit },
    tables: index.economies.map((economy, c) => tableOf(economy, index, figures.subarray(c * perEconomy, (c + 1) * perEconomy))),
  }
}

function tableOf(economy: string, index: TablesIndex, figures: Float64Array): BundledTable {
  const parts: Record<string, Float64Array> = {}
  let at = 0
  for (const { part, rows, columns } of index.perEconomy) {
    parts[part] = figures.subarray(at, at + rows * columns)
    at += rows * columns
  }
  const n = index.industries.length
  const uses = index.finalUses.length
  const row = (name: string) => parts['primary']!.subarray(index.primaryRows.indexOf(name) * n, (index.primaryRows.indexOf(name) + 1) * n)
  const byUse = <T>(value: (k: number) => T) =>
    Object.fromEntries(index.finalUses.map((name, k) => [name, value(k)])) as Record<FinalUse, T>
  return {
    economy,
    industries: index.industries,
    intermediate: parts['intermediate']!,
    finalUses: byUse((k) => Float64Array.from({ length: n }, (_, i) => parts['finalUses']![i * uses + k]!)),
    output: row('OUTPUT'),
    productTaxes: row('TXS_INT_FNL'),
    otherImports: row('IMP_OTHER'),
    valueAdded: row('VALU'),
    labourIncome: row('LABR'),
    primaryOfFinalUses: Object.fromEntries(
      index.primaryRows.map((name, r) => [name, byUse((k) => parts['primaryOfFinalUses']![r * uses + k]!)]),
    ),
  }
}

/** Distances and export capabilities as compiled; the attraction is made from the distances by the engine. */
export function readBundledGravity(): Gravity {
  const { economies, industries } = readBundledJson<{ economies: readonly string[]; industries: readonly string[] }>('gravity.json')
  const figures = readNumbers('gravity.f64')
  const pairs = economies.length * economies.length
  if (figures.length !== pairs + economies.length * industries.length) throw new Error('bundled/gravity.f64 does not have its stated size.')
  return { distance: figures.subarray(0, pairs), capability: figures.subarray(pairs) }
}

/** What the engine's `linkEconomies` takes: the tables, the distances and capabilities that link them, the employment. */
export function readBundledEconomies(): LinkedTables {
  const { money, tables } = readBundledTables()
  return { money, tables, persons: employmentVector(tables.map(({ economy }) => economy)), gravity: readBundledGravity() }
}
