import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { RankedBars } from '../../components/chart/ranked-bars.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import type { Figure } from '../../figures/cut-reader.ts'
import { figureText } from '../../figures/figure-text.ts'
import { aboutNumber } from '../../figures/numbers.ts'
import { Traced } from '../../figures/traced.tsx'

export interface RankedItem {
  readonly key: string
  readonly label: string
  /** The label as a link; the label alone where there is none. */
  readonly link?: ReactNode
  readonly figure: Figure
  readonly colour?: string
  /** A part of the item above it. */
  readonly within?: boolean
}

interface Props {
  readonly title: string
  readonly unit: string
  readonly source: string
  readonly column: string
  /** What the figures are of, for their account: "job-years, in normal operation". */
  readonly what: string
  readonly items: readonly RankedItem[]
  /** How many are drawn; the table has all. */
  readonly drawn?: number
}

/** Items with their ranges as ranked bars, and all of them as a table. */
export function RankedFigures({ title, unit, source, column, what, items, drawn = 15 }: Props) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const known = items.filter((i) => i.figure.value !== null)
  const traced = (i: RankedItem, text: string) => (
    <Traced figure={i.figure} label={t('figureOf', { row: i.label, column: what })} text={text} />
  )
  const bars = known
    .slice(0, drawn)
    .map((i) => ({ ...i, ...i.figure, label: i.link ?? i.label, text: traced(i, figureText(i.figure, figures)) }))
  const number = (value: number | null) => (value === null ? figures('notEstimated') : aboutNumber(value, 3))
  const table = (
    <DataTable
      caption={title}
      rows={items}
      columns={[
        { id: 'item', title: column, cell: (i) => i.link ?? i.label, sortBy: (i) => i.label },
        {
          id: 'value',
          title: t('column.value'),
          cell: (i) => traced(i, number(i.figure.value)),
          sortBy: (i) => i.figure.value,
          number: true,
        },
        { id: 'low', title: t('column.low'), cell: (i) => number(i.figure.low), sortBy: (i) => i.figure.low, number: true },
        { id: 'high', title: t('column.high'), cell: (i) => number(i.figure.high), sortBy: (i) => i.figure.high, number: true },
      ]}
    />
  )
  return (
    <ChartFrame title={title} unit={unit} source={source} table={table}>
      <RankedBars bars={bars} />
      {items.length > bars.length && <p className="soft small">{t('moreInTable', { count: items.length - bars.length })}</p>}
    </ChartFrame>
  )
}
