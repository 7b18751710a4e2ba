import type { Estimate } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../../components/table/data-table.tsx'
import { aboutNumber } from '../../figures/numbers.ts'
import { Traced } from '../../figures/traced.tsx'
import { useLadderText } from './ladder-text.ts'
import type { LadderRow } from './net-ladder.ts'

interface Props {
  readonly estimate: Estimate
  /** Name of the place. */
  readonly place: string
  readonly rows: readonly LadderRow[]
}

/** From gross to net as a table: gross and the steps add up to net. */
export function LadderTable({ estimate, place, rows }: Props) {
  const { t } = useTranslation('net')
  const { t: results } = useTranslation('results')
  const words = useLadderText(estimate)
  const end = (value: number | null, row: LadderRow) => (value === null || words.unknown(row) ? '' : aboutNumber(value))
  const label = (row: LadderRow) => results('figureOf', { row: place, column: words.name(row) })
  return (
    <DataTable
      caption={t('caption', { place })}
      rows={rows}
      columns={[
        { id: 'step', title: t('column.step'), cell: words.name },
        {
          id: 'value',
          title: t('column.value'),
          cell: (r) => (words.unknown(r) ? words.text(r) : <Traced figure={r.figure} label={label(r)} text={words.text(r)} />),
          value: (r) => (words.unknown(r) ? null : r.figure.value),
          number: true,
        },
        {
          id: 'low',
          title: t('column.low'),
          cell: (r) => end(r.figure.low, r),
          value: (r) => (words.unknown(r) ? null : r.figure.low),
          number: true,
        },
        {
          id: 'high',
          title: t('column.high'),
          cell: (r) => end(r.figure.high, r),
          value: (r) => (words.unknown(r) ? null : r.figure.high),
          number: true,
        },
      ]}
    />
  )
}
