/** A cell: text, a number, or null for "not known" (never zero). */
export type Cell = string | number | null

/** A table as it goes into a sheet of a workbook or into a comma-separated file. */
export interface ExportTable {
  /** Name of the sheet, in the reader's language. */
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** Width of each column, characters. */
  readonly widths: readonly number[]
}
