import type { Pool } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { TimeChart } from '../../components/chart/time-chart.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { aboutNumber, compactNumber, monthName, wholeNumber } from '../../figures/numbers.ts'
import { begunBy, type Cohort } from './cohort-rows.ts'

interface Props {
  readonly cohorts: readonly Cohort[]
  readonly pools: readonly Pool[]
  readonly months: readonly string[]
  readonly source: string
}
interface Row {
  readonly month: string
  readonly begun: readonly number[]
}
const colours = ['--series-1', '--series-2', '--series-3', '--series-4', '--indirect', '--induced'].map((name) => `var(${name})`)
const dashes = [undefined, '7 4', '2 3', '10 3 2 3', '4 2', '12 4']
const whole = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** People who have begun so far, by the kind of pool they come from. */
export function CohortsOverTime({ cohorts, pools, months, source }: Props) {
  const { t } = useTranslation('plan')
  const kindOf = new Map(pools.map(({ id, kind }) => [id, kind]))
  const kinds = [...Map.groupBy(cohorts, ({ pool }) => kindOf.get(pool) ?? 'employed')]
    .map(([kind, own]) => ({ kind, label: t(`kind.${kind}`), begun: begunBy(own, months) }))
    .sort((a, b) => (b.begun.at(-1) ?? 0) - (a.begun.at(-1) ?? 0))
  const title = t('cohorts.title', { pool: kinds[0]?.label ?? '' })
  const series = kinds.map(({ label, begun }, k) => {
    const dash = dashes[k]
    const points = begun.map((value) => ({ value, low: null, high: null }))
    return { label, colour: colours[k] ?? 'var(--ink-soft)', points, ...(dash ? { dash } : {}) }
  })
  const rows = months.map((month, m): Row => ({ month, begun: kinds.map(({ begun }) => begun[m] ?? 0) }))
  const columns: Column<Row>[] = [
    { id: 'month', title: t('cohorts.month'), cell: (r) => monthName(r.month), sortBy: (r) => r.month },
    ...kinds.map(
      ({ kind, label }, k): Column<Row> => ({
        id: kind,
        title: label,
        cell: (r) => wholeNumber(r.begun[k] ?? 0),
        value: (r) => r.begun[k] ?? 0,
        number: true,
      }),
    ),
    { id: 'total', title: t('cohorts.total'), cell: (r) => wholeNumber(whole(r.begun)), value: (r) => whole(r.begun), number: true },
  ]
  return (
    <ChartFrame
      title={title}
      unit={t('cohorts.unit')}
      source={source}
      level={3}
      legend={series}
      table={<DataTable caption={t('cohorts.caption')} rows={rows} columns={columns} />}
    >
      <TimeChart
        label={title}
        steps={months}
        stepName={monthName}
        series={series}
        valueText={({ value }) => aboutNumber(value ?? 0, 3)}
        tickText={compactNumber}
      />
    </ChartFrame>
  )
}
