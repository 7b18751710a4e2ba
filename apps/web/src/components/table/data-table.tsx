import { type ColumnDef, createSortedRowModel, type ReactTable, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { type ReactNode, use, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WholeTable } from './whole-table.ts'

export interface Column<Row> {
  readonly id: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** What the column is sorted by; without it the column cannot be sorted. Nothing known (null) comes last. */
  readonly sortBy?: (row: Row) => string | number | null
  readonly number?: boolean
  /** The number that the cell shows, with all its digits, for files; without it what the column is sorted by. */
  readonly value?: (row: Row) => number | null
  /** Ends of the range that stands beside the number in the same cell, for files. */
  readonly range?: (row: Row) => readonly [number | null, number | null]
}

interface Props<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

/** Rows that are shown at first: more are a wall. */
const first = 50

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })
type Table<Row extends object> = ReactTable<typeof features, Row>
const arrows = { asc: ' ↑', desc: ' ↓' } as const
const directions = { asc: 'ascending', desc: 'descending' } as const

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b))
}

const calendar = /^\d{4}(-\d{2})?$/

/** What a program reads in a cell: the number itself, the ends of its range, empty where none is known; a month as 2028-05. */
function machineRead<Row>({ number, value, sortBy, range }: Column<Row>, row: Row): Readonly<Record<string, string>> {
  const found = (value ?? sortBy)?.(row)
  if (typeof found === 'string') return calendar.test(found) ? { 'data-code': found } : {}
  if (found === undefined || !(number || value)) return {}
  const [low, high] = range?.(row) ?? []
  return { 'data-value': String(found ?? ''), ...(range ? { 'data-low': String(low ?? ''), 'data-high': String(high ?? '') } : {}) }
}

/** A table with sortable columns. The first column names the row. */
export function DataTable<Row extends object>({ caption, columns, rows }: Props<Row>) {
  const definitions = useMemo(
    () =>
      columns.map(
        (c): ColumnDef<typeof features, Row> => ({
          id: c.id,
          header: c.title,
          accessorFn: (row: Row) => c.sortBy?.(row) ?? undefined,
          enableSorting: c.sortBy !== undefined,
          sortUndefined: 'last',
          sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
        }),
      ),
    [columns],
  )
  const { t } = useTranslation('components')
  const [asked, setAll] = useState(false)
  const all = use(WholeTable) || asked
  const table = useTable({ features, columns: definitions, data: rows as Row[] })
  const sorted = table.getRowModel().rows
  const shown = all ? sorted : sorted.slice(0, first)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1)
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>
          <span className="caption-words">{caption}</span>
        </caption>
        <Head table={table} columns={columns} />
        <tbody>
          {shown.map((row) => (
            <tr key={row.id}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" {...machineRead(column, row.original)}>
                    {column.cell(row.original)}
                  </th>
                ) : (
                  <td key={column.id} className={column.number ? 'number' : undefined} {...machineRead(column, row.original)}>
                    {column.cell(row.original)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shown.length && (
        <p className="table-more">
          <button type="button" className="button" onClick={() => setAll(true)}>
            {t('showAll', { count: sorted.length })}
          </button>
        </p>
      )}
    </section>
  )
}

function Head<Row extends object>({ table, columns }: { readonly table: Table<Row>; readonly columns: readonly Column<Row>[] }) {
  const { t } = useTranslation('components')
  return (
    <thead>
      <tr>
        {table.getFlatHeaders().map(({ id, column }, index) => {
          const { title = '', number } = columns[index] ?? {}
          const sorted = column.getIsSorted()
          return (
            <th key={id} scope="col" className={number ? 'number' : undefined} aria-sort={sorted ? directions[sorted] : undefined}>
              {column.getCanSort() ? (
                <button type="button" className="sort" title={t('sortBy', { column: title })} onClick={column.getToggleSortingHandler()}>
                  {title}
                  <span aria-hidden="true">{sorted ? arrows[sorted] : ''}</span>
                </button>
              ) : (
                title
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
