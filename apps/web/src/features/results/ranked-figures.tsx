import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { RankedBars } from '../../components/chart/ranked-bars.tsx'
import type { Figure } from '../../figures/cut-reader.ts'
import { figureText } from '../../figures/figure-text.ts'
import { Traced } from '../../figures/traced.tsx'
import { RankedTable } from './ranked-table.tsx'

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
  return (
    <ChartFrame title={title} unit={unit} source={source} table={<RankedTable caption={title} column={column} what={what} items={items} />}>
      <RankedBars bars={bars} />
      {items.length > bars.length && <p className="soft small">{t('moreInTable', { count: items.length - bars.length })}</p>}
    </ChartFrame>
  )
}
