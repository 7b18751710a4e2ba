import type { Cut, Effect } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { Waterfall, type WaterfallStep } from '../../components/chart/waterfall.tsx'
import { aboutText, rangeText } from '../../figures/figure-text.ts'
import { fewerThanWithout } from '../../figures/net-posts.ts'
import { placeName } from '../../figures/place-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { useSourceLine } from '../../figures/source-line.ts'
import { Traced } from '../../figures/traced.tsx'
import { LadderTable } from './ladder-table.tsx'
import { isSum, useLadderText } from './ladder-text.ts'
import { type LadderRow, ladderRows } from './net-ladder.ts'

interface Props extends SectionProps {
  readonly cut: Cut
  readonly place: string
  readonly effect: Effect
}

/** Gross, what each step takes off, and net, as a waterfall with its table. */
export function NetWaterfall({ run, estimate, names, cut, place, effect }: Props) {
  const { t } = useTranslation('net')
  const { t: figures } = useTranslation('figures')
  const { t: results } = useTranslation('results')
  const source = useSourceLine(run)
  const words = useLadderText(estimate)
  const rows = ladderRows(cut, { place, effect })
  const name = placeName(place, names, figures)
  const stepOf = (row: LadderRow): WaterfallStep => {
    const sum = isSum(row)
    const range = rangeText(row.figure, figures)
    const text = sum && range ? t('of', { number: words.text(row), range }) : words.text(row)
    return {
      key: row.step,
      label: words.name(row),
      value: row.figure.value ?? 0,
      text: <Traced figure={row.figure} label={results('figureOf', { row: name, column: words.name(row) })} text={text} />,
      ...(sum ? { sum, low: row.figure.low, high: row.figure.high } : {}),
    }
  }
  const [gross, net] = [rows[0], rows.at(-1)]
  const fewer = net && fewerThanWithout(net.figure)
  const title = t(fewer ? 'titleFewer' : 'title', {
    place: name,
    gross: gross ? aboutText(gross.figure, figures) : '',
    net: net ? aboutText(fewer ?? net.figure, figures) : '',
  })
  return (
    <ChartFrame title={title} unit={t('unit')} source={source} table={<LadderTable estimate={estimate} place={name} rows={rows} />}>
      <Waterfall steps={rows.filter((row) => isSum(row) || (row.shown ?? 0) !== 0).map(stepOf)} />
    </ChartFrame>
  )
}
