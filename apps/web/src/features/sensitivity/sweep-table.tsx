import type { Sweep } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { criterionNumber } from '../../figures/criterion-words.ts'

interface Props {
  readonly sweep: Sweep
  readonly caption: string
  readonly number: (value: number) => string
  readonly unit: string
}
type Row = Sweep['rows'][number]

/** The figure at each step. */
export function SweepTable({ sweep, caption, number, unit }: Props) {
  const { t } = useTranslation('sensitivity')
  const { t: figures } = useTranslation('figures')
  const value = (figure: number | null) => (figure === null ? figures('notEstimated') : criterionNumber(figure, sweep.criterion.unit))
  const at = (row: Row) => row.at[0] ?? 0
  const columns: Column<Row>[] = [
    { id: 'at', title: `${t('column.at')} ${unit}`.trim(), cell: (r) => number(at(r)), sortBy: at, number: true },
    { id: 'mean', title: t('column.value'), cell: (r) => value(r.mean ?? r.central), sortBy: (r) => r.mean ?? r.central, number: true },
    { id: 'p10', title: t('column.p10'), cell: (r) => value(r.p10), sortBy: (r) => r.p10, number: true },
    { id: 'p90', title: t('column.p90'), cell: (r) => value(r.p90), sortBy: (r) => r.p90, number: true },
  ]
  return <DataTable caption={caption} columns={columns} rows={sweep.rows} />
}
