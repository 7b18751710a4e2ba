import type { ExportedEstimate } from '../services/read-for-export.ts'
import { allAssumptions } from './assumption-rows.ts'
import type { Cell, ExportTable } from './table.ts'
import type { ExportTexts } from './texts.ts'

/** Bundled data with producer, year and licence, then every source that a claim names, with how many claims rest on it. */
export function sourcesTable(exported: ExportedEstimate, { columns, sheets, terms }: ExportTexts): ExportTable {
  const data = exported.catalogue.map(({ title, producer, year, licence, address, records }): Cell[] => [
    terms.data!,
    title,
    producer,
    year,
    licence,
    address ?? null,
    records,
  ])
  const cited = new Map<string, { readonly row: readonly Cell[]; claims: number }>()
  for (const { source } of allAssumptions(exported).flatMap(({ claims }) => claims)) {
    if (source.title === '') continue
    const key = JSON.stringify([source.title, source.address, source.date])
    const known = cited.get(key)
    if (known) known.claims++
    else cited.set(key, { row: [terms.claim!, source.title, null, source.date ?? null, null, source.address ?? null], claims: 1 })
  }
  const header = [columns.kind, columns.title, columns.producer, columns.date, columns.licence, columns.address, columns.count]
  const rows = [...data, ...[...cited.values()].map(({ row, claims }): Cell[] => [...row, claims])]
  return { title: sheets.sources, header, rows, widths: [12, 50, 30, 12, 30, 50, 10] }
}
