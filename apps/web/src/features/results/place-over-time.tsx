import type { Cut, Effect, Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import type { TimeBand } from '../../components/chart/phase-lanes.tsx'
import { TimeChart } from '../../components/chart/time-chart.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { type Figure, figureAt, notEstimated } from '../../figures/cut-reader.ts'
import { figureText, rangeText } from '../../figures/figure-text.ts'
import { aboutNumber, compactNumber, monthName } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { Traced } from '../../figures/traced.tsx'

interface Props {
  readonly cut: Cut
  /** The horizon: suppliers staff its last orders beyond it, an end of the estimate and not of the project. */
  readonly months: readonly string[]
  readonly place: string
  readonly names: Names
  readonly bands: readonly TimeBand[]
  readonly source: string
}

const drawn: readonly Effect[] = ['direct', 'indirect', 'induced']

/** Index of the month with most posts; −1 where none is known. */
function peak(points: readonly Figure[]): number {
  let best = -1
  for (const [index, p] of points.entries()) if (p.value !== null && p.value > (points[best]?.value ?? 0)) best = index
  return best
}

/** Posts in one place over time: all with their range, and those of each effect. */
export function PlaceOverTime({ cut, months, place, names, bands, source }: Props) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const name = placeName(place, names, figures)
  const at = (effect: Effect) => months.map((month) => figureAt(cut, { place, effect, month }))
  const total = at('total')
  const most = peak(total)
  const about = aboutNumber(total[most]?.value ?? 0)
  const title = most >= 0 ? t('timeTitle', { place: name, month: monthName(months[most] ?? ''), about }) : name
  const effect = (code: Effect) => figures(`effectShort.${code as 'direct'}`)
  const series = [
    { label: effect('total'), colour: 'var(--ink-soft)', points: total },
    ...drawn.map((code) => ({
      label: effect(code),
      colour: `var(--${code})`,
      points: at(code).map((p) => ({ ...p, low: null, high: null })),
    })),
  ]
  return (
    <ChartFrame
      title={title}
      unit={t('timeUnit')}
      source={source}
      legend={series}
      table={<MonthTable caption={title} place={name} months={months} figuresOf={(code) => at(code)} />}
    >
      <TimeChart
        label={title}
        steps={months}
        stepName={monthName}
        bands={bands}
        series={series}
        valueText={(p) => figureText(p, figures)}
        tickText={compactNumber}
      />
    </ChartFrame>
  )
}

interface TableProps {
  readonly caption: string
  /** Name of the place. */
  readonly place: string
  readonly months: readonly string[]
  readonly figuresOf: (effect: Effect) => readonly Figure[]
}
interface Row {
  readonly month: string
  readonly figures: Readonly<Record<Effect, Figure>>
}

/** The same figures month by month. */
function MonthTable({ caption, place, months, figuresOf }: TableProps) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const of = { direct: figuresOf('direct'), indirect: figuresOf('indirect'), induced: figuresOf('induced'), total: figuresOf('total') }
  const figure = (effect: Effect, index: number) => of[effect][index] ?? notEstimated
  const rows = months.map(
    (month, i): Row => ({
      month,
      figures: { direct: figure('direct', i), indirect: figure('indirect', i), induced: figure('induced', i), total: figure('total', i) },
    }),
  )
  const columns: Column<Row>[] = [
    { id: 'month', title: t('column.month'), cell: (r) => monthName(r.month), sortBy: (r) => r.month },
    ...([...drawn, 'total'] as const).map(
      (effect): Column<Row> => ({
        id: effect,
        title: figures(`effectShort.${effect as 'direct'}`),
        cell: (r) => <MonthFigure figure={r.figures[effect]} row={`${place}, ${monthName(r.month)}`} effect={effect} />,
        sortBy: (r) => r.figures[effect].value,
        number: true,
      }),
    ),
    { id: 'range', title: t('column.range'), cell: (r) => rangeText(r.figures.total, figures), number: true },
  ]
  return <DataTable caption={caption} rows={rows} columns={columns} />
}

function MonthFigure({ figure, row, effect }: { readonly figure: Figure; readonly row: string; readonly effect: Effect }) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const text = figure.value === null ? figures('notEstimated') : aboutNumber(figure.value, 3)
  return <Traced figure={figure} label={t('figureOf', { row, column: figures(`effectShort.${effect as 'direct'}`) })} text={text} />
}
