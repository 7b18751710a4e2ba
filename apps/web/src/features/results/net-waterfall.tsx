import type { Cut, Effect } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { Waterfall, type WaterfallStep } from '../../components/chart/waterfall.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { aboutText, rangeText } from '../../figures/figure-text.ts'
import { aboutNumber, wholeNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { type LadderRow, ladderRows } from './net-ladder.ts'
import type { SectionProps } from './section-props.ts'
import { useSourceLine } from './source-line.ts'

interface Props extends SectionProps {
  readonly cut: Cut
  readonly place: string
  readonly effect: Effect
}
const sums = ['gross', 'net']
const notModelled = ['supply-and-disruption-not-modelled', 'disruption-not-modelled']

/** Gross, what each step takes off, and net, as a waterfall with its table. */
export function NetWaterfall({ run, estimate, names, cut, place, effect }: Props) {
  const { t } = useTranslation('net')
  const { t: figures } = useTranslation('figures')
  const source = useSourceLine(run)
  const rows = ladderRows(cut, { place, effect })
  const missing = estimate.notes.some((n) => notModelled.includes(n.code)) ? ['disruption'] : []
  const unknown = (row: LadderRow) => row.shown === null || (missing.includes(row.step) && row.shown === 0)
  const shownText = (row: LadderRow) => {
    if (unknown(row)) return t('notModelled')
    const value = row.shown ?? 0
    if (sums.includes(row.step)) return wholeNumber(value)
    return value < 0 ? t('minus', { number: wholeNumber(-value) }) : value > 0 ? t('plus', { number: wholeNumber(value) }) : wholeNumber(0)
  }
  const steps = rows
    .filter((row) => sums.includes(row.step) || (row.shown ?? 0) !== 0)
    .map((row): WaterfallStep => {
      const sum = sums.includes(row.step)
      const range = rangeText(row.figure, figures)
      return {
        key: row.step,
        label: t(`step.${row.step}`),
        value: row.figure.value ?? 0,
        text: sum && range ? t('of', { number: shownText(row), range }) : shownText(row),
        ...(sum ? { sum, low: row.figure.low, high: row.figure.high } : {}),
      }
    })
  const [gross, net] = [rows[0], rows.at(-1)]
  const title = t('title', {
    place: placeName(place, names, figures),
    gross: gross ? aboutText(gross.figure, figures) : '',
    net: net ? aboutText(net.figure, figures) : '',
  })
  const end = (value: number | null, row: LadderRow) => (value === null || unknown(row) ? '' : aboutNumber(value, 3))
  const table = (
    <DataTable
      caption={t('caption', { place: placeName(place, names, figures) })}
      rows={rows}
      columns={[
        { id: 'step', title: t('column.step'), cell: (r) => t(`step.${r.step}`) },
        { id: 'value', title: t('column.value'), cell: shownText, number: true },
        { id: 'low', title: t('column.low'), cell: (r) => end(r.figure.low, r), number: true },
        { id: 'high', title: t('column.high'), cell: (r) => end(r.figure.high, r), number: true },
      ]}
    />
  )
  return (
    <ChartFrame title={title} unit={t('unit')} source={source} table={table}>
      <Waterfall steps={steps} />
    </ChartFrame>
  )
}
