import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { TimeChart, type TimePoint, type TimeSeries } from '../../components/chart/time-chart.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { figureText } from '../../figures/figure-text.ts'
import { aboutNumber, compactNumber, monthName } from '../../figures/numbers.ts'

interface Props {
  readonly place: string
  readonly months: readonly string[]
  readonly series: readonly TimeSeries[]
  /** Largest value of the scale, which all places share. */
  readonly most: number
}
interface Row {
  readonly month: string
  readonly points: readonly (TimePoint | undefined)[]
}

/** Posts in one place over time, one line an estimate. */
export function ComparedPlace({ place, months, series, most }: Props) {
  const { t } = useTranslation('comparison')
  const { t: figures } = useTranslation('figures')
  const peaks = series.map(({ label, points }) => {
    const at = points.reduce((most, point, index) => ((point.value ?? 0) > (points[most]?.value ?? 0) ? index : most), 0)
    return { best: label, value: points[at]?.value ?? 0, month: months[at] ?? '' }
  })
  const top = peaks.reduce((a, b) => (b.value > a.value ? b : a))
  const title =
    top.value >= 0.5
      ? t('timeTitleMost', { place, best: top.best, number: aboutNumber(top.value), month: monthName(top.month) })
      : t('timeTitle', { place })
  const rows = months.map((month, at): Row => ({ month, points: series.map((s) => s.points[at]) }))
  const columns: Column<Row>[] = [
    { id: 'month', title: t('column.month'), cell: (r) => monthName(r.month), sortBy: (r) => r.month },
    ...series.map(
      (s, i): Column<Row> => ({
        id: s.label,
        title: s.label,
        cell: (r) => {
          const value = r.points[i]?.value ?? null
          return value === null ? figures('notEstimated') : aboutNumber(value, 3)
        },
        sortBy: (r) => r.points[i]?.value ?? null,
        number: true,
      }),
    ),
  ]
  return (
    <ChartFrame
      title={title}
      unit={t('timeUnit')}
      source={t('source')}
      level={3}
      legend={series}
      table={<DataTable caption={title} rows={rows} columns={columns} />}
    >
      <TimeChart
        label={title}
        steps={months}
        stepName={monthName}
        series={series}
        most={most}
        valueText={(p) => figureText(p, figures)}
        tickText={compactNumber}
      />
    </ChartFrame>
  )
}
