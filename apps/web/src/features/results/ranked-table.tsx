import { useTranslation } from 'react-i18next'
import { DataTable } from '../../components/table/data-table.tsx'
import { aboutNumber } from '../../figures/numbers.ts'
import { Traced } from '../../figures/traced.tsx'
import type { RankedItem } from './ranked-figures.tsx'

interface Props {
  readonly caption: string
  readonly column: string
  /** What the figures are of, for their account. */
  readonly what: string
  readonly items: readonly RankedItem[]
}

/** Items with their figure and its range, to be sorted. */
export function RankedTable({ caption, column, what, items }: Props) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const number = (value: number | null) => (value === null ? figures('notEstimated') : aboutNumber(value, 3))
  const traced = (i: RankedItem) => (
    <Traced figure={i.figure} label={t('figureOf', { row: i.label, column: what })} text={number(i.figure.value)} />
  )
  return (
    <DataTable
      caption={caption}
      rows={items}
      columns={[
        { id: 'item', title: column, cell: (i) => i.link ?? i.label, sortBy: (i) => i.label },
        { id: 'value', title: t('column.value'), cell: traced, sortBy: (i) => i.figure.value, number: true },
        { id: 'low', title: t('column.low'), cell: (i) => number(i.figure.low), sortBy: (i) => i.figure.low, number: true },
        { id: 'high', title: t('column.high'), cell: (i) => number(i.figure.high), sortBy: (i) => i.figure.high, number: true },
      ]}
    />
  )
}
