import type { Cut } from '@shiftwork/contracts'
import writeWorkbook, { type Cell as SheetCell } from 'write-excel-file/node'
import type { ExportedEstimate } from '../services/read-for-export.ts'
import { assumptionsTable } from './assumption-rows.ts'
import { figuresTable } from './figure-rows.ts'
import { runTable } from './run-rows.ts'
import { sourcesTable } from './source-rows.ts'
import { summaryTable } from './summary-table.ts'
import type { ExportTable } from './table.ts'
import { exportTexts } from './texts.ts'

/** Cells of a cut up to which it goes into the workbook: a sheet holds a million rows, a reader far fewer. All cuts are in the archive. */
const cellsOfWorkbook = 3_000
/** Characters that a cell of a sheet holds at most. */
const longestText = 32_767

/** The estimate as an XLSX file: summary, figures, assumptions with their claims, sources, run. Numbers are numbers, text is text. */
export async function workbookOf(exported: ExportedEstimate): Promise<Uint8Array> {
  const texts = exportTexts[exported.language]
  const cuts: Cut[] = []
  for (const { name, cells } of exported.estimate.available)
    if (name !== 'criteria' && cells <= cellsOfWorkbook) cuts.push(await exported.cut(name))
  const tables = [
    await summaryTable(exported, texts),
    figuresTable(cuts, exported, texts),
    assumptionsTable(exported, texts),
    sourcesTable(exported, texts),
    runTable(exported, texts),
  ]
  return writeWorkbook(tables.map(sheetOf)).toBuffer()
}

function sheetOf({ title, header, rows, widths }: ExportTable) {
  const heads = header.map((value): SheetCell => ({ value, type: String, fontWeight: 'bold' }))
  const cells = rows.map((row) =>
    row.map((value): SheetCell => {
      if (value === null) return null
      // Said to be text, so that no program takes it for a formula or a number.
      return typeof value === 'number' ? { value, type: Number } : { value: value.slice(0, longestText), type: String }
    }),
  )
  return { sheet: title, data: [heads, ...cells], columns: widths.map((width) => ({ width })), stickyRowsCount: 1 }
}
