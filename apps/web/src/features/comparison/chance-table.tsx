import type { Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { criterionName, criterionNumber, criterionUnit } from '../../figures/criterion-words.ts'
import { percent } from '../../figures/numbers.ts'
import type { ChanceRow } from './chance-bars.tsx'

interface Props {
  readonly rows: readonly ChanceRow[]
  readonly names: Names
  readonly first: string
  readonly second: string
}

/** Every criterion of a pair: chances, the difference with its range. */
export function ChanceTable({ rows, names, first, second }: Props) {
  const { t } = useTranslation('comparison')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const name = ({ head }: ChanceRow) => criterionName(head.name, names, criteria, figures)
  const share = (id: 'firstBetter' | 'secondBetter' | 'tie', title: string): Column<ChanceRow> => ({
    id,
    title,
    // Of a figure that is neither better high nor low, none is better.
    cell: ({ head, view }) => (head.better === 'neither' ? '' : percent(view[id])),
    sortBy: ({ view }) => view[id],
    value: ({ head, view }) => (head.better === 'neither' ? null : view[id]),
    number: true,
  })
  const difference = (stat: 'mean' | 'p10' | 'p50' | 'p90', title: string): Column<ChanceRow> => ({
    id: stat,
    title,
    cell: ({ head, view }) => criterionNumber(view.difference[stat], head.unit),
    value: ({ view }) => view.difference[stat],
    number: true,
  })
  const columns: Column<ChanceRow>[] = [
    { id: 'what', title: t('column.what'), cell: name, sortBy: name },
    share('firstBetter', t('barsBetter', { letter: first })),
    share('tie', t('barsTie')),
    share('secondBetter', t('barsBetter', { letter: second })),
    { id: 'unit', title: t('column.unit'), cell: ({ head }) => criterionUnit(head.unit, criteria) },
    difference('mean', t('column.mean', { first, second })),
    difference('p10', t('column.p10')),
    difference('p50', t('column.p50')),
    difference('p90', t('column.p90')),
  ]
  return <DataTable caption={t('barsCaption', { first, second })} columns={columns} rows={rows} />
}
