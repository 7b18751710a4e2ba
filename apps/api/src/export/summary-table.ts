import { type Criterion, stats } from '@shiftwork/contracts'
import type { ExportedEstimate } from '../services/read-for-export.ts'
import { codeName } from './code-name.ts'
import type { Cell, ExportTable } from './table.ts'
import type { ExportTexts } from './texts.ts'
import { unitName } from './unit-name.ts'

/** The headline figures: what each is in words, its code, its unit, its central value and its range. */
export async function summaryTable(exported: ExportedEstimate, texts: ExportTexts): Promise<ExportTable> {
  const { columns, sheets } = texts
  const cut = await exported.cut('criteria')
  const codes = cut.axes[0]!.codes
  const rows = exported.estimate.criteria.map((criterion): Cell[] => {
    const at = codes.indexOf(criterion.code) * cut.stats.length
    return [
      ...inWords(criterion, exported, texts),
      unitName(criterion.unit, exported.language),
      ...stats.map((stat) => (cut.stats.includes(stat) ? (cut.values[at + cut.stats.indexOf(stat)] ?? null) : null)),
      criterion.code,
    ]
  })
  const header = [columns.figure, columns.window, columns.effect, columns.place, columns.unit, ...stats, columns.code]
  return { title: sheets.summary, header, rows, widths: [26, 22, 20, 24, 30, ...stats.map(() => 13), 34] }
}

/** What a criterion counts, over which months, by which effect, where. */
function inWords({ code, kind, measure, window, effect, place }: Criterion, { names }: ExportedEstimate, texts: ExportTexts): Cell[] {
  const { terms } = texts
  const parts = code.split('.')
  const net = parts.includes('net') ? terms.net : undefined
  return [
    terms[parts[0]!] ?? terms[kind ?? measure] ?? parts[0]!,
    window === undefined ? null : (terms[window] ?? window),
    net ?? (effect === undefined ? null : (terms[effect] ?? effect)),
    place === undefined ? null : codeName('place', place, names, texts),
  ]
}
