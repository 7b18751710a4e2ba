import { type ColumnDef, createSortedRowModel, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { type ReactNode, useMemo } from 'react'
import { useTranslation } from 'react-i18next'

export interface Column<Row> {
  readonly id: string
  readonly title: string
  readonly cell: (row: Row) => ReactNode
  /** What the column is sorted by; without it the column cannot be sorted. Nothing known (null) comes last. */
  readonly sortBy?: (row: Row) => string | number | null
  readonly number?: boolean
}

interface Props<Row> {
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
}

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return String(a).localeCompare(String(b))
}

/** A table with sortable columns. The first column names the row. */
export function DataTable<Row extends object>({ caption, columns, rows }: Props<Row>) {
  const { t } = useTranslation('components')
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
  const table = useTable({ features, columns: definitions, data: rows as Row[] })
  const sorted = (state: false | 'asc' | 'desc') => (state === false ? undefined : state === 'asc' ? 'ascending' : 'descending')
  const arrow = (state: false | 'asc' | 'desc') => (state === false ? '' : state === 'asc' ? ' ↑' : ' ↓')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key (WCAG 2.1.1)
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {table.getFlatHeaders().map((header, index) => {
              const state = header.column.getIsSorted()
              return (
                <th key={header.id} scope="col" className={columns[index]?.number ? 'number' : undefined} aria-sort={sorted(state)}>
                  {header.column.getCanSort() ? (
                    <button
                      type="button"
                      className="sort"
                      title={t('sortBy', { column: columns[index]?.title ?? '' })}
                      onClick={header.column.getToggleSortingHandler()}
                    >
                      {columns[index]?.title}
                      <span aria-hidden="true">{arrow(state)}</span>
                    </button>
                  ) : (
                    columns[index]?.title
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row">
                    {column.cell(row.original)}
                  </th>
                ) : (
                  <td key={column.id} className={column.number ? 'number' : undefined}>
                    {column.cell(row.original)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
