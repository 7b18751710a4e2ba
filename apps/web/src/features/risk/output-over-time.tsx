import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { TimeChart, type TimePoint } from '../../components/chart/time-chart.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import type { Figure } from '../../figures/cut-reader.ts'
import { aboutNumber, compactNumber, monthName, wholeNumber } from '../../figures/numbers.ts'
import { type OutputRow, worstMonth } from '../../figures/output-rows.ts'
import { Traced } from '../../figures/traced.tsx'

interface Props {
  readonly rows: readonly OutputRow[]
  readonly source: string
}
const plain = ({ value }: Figure): TimePoint => ({ value, low: null, high: null })
const ranged = ({ value, low, high }: Figure): TimePoint => ({ value, low, high })

/** Units planned and made, month by month; those that could be made with the people there are, where they are fewer. */
export function OutputOverTime({ rows, source }: Props) {
  const { t } = useTranslation('risk')
  const { t: figures } = useTranslation('figures')
  const short = rows.some(({ shown }) => shown.unstaffed > 0)
  const worst = worstMonth(rows)
  const title = worst
    ? t('output.title', {
        month: monthName(worst.month),
        delivered: wholeNumber(worst.shown.delivered),
        planned: wholeNumber(worst.shown.planned),
      })
    : t('output.same')
  const series = [
    { label: t('output.planned'), colour: 'var(--ink-soft)', dash: '7 4', points: rows.map((r) => plain(r.planned)) },
    ...(short ? [{ label: t('output.staffed'), colour: 'var(--series-3)', dash: '2 3', points: rows.map((r) => plain(r.staffed)) }] : []),
    { label: t('output.delivered'), colour: 'var(--direct)', points: rows.map((r) => ranged(r.delivered)) },
  ]
  const valueText = ({ value, low, high }: TimePoint) => {
    const about = aboutNumber(value ?? 0)
    return low === null || high === null ? about : `${about} (${figures('range', { low: aboutNumber(low), high: aboutNumber(high) })})`
  }
  return (
    <ChartFrame title={title} unit={t('output.unit')} source={source} legend={series} table={<OutputTable rows={rows} short={short} />}>
      <TimeChart
        label={title}
        steps={rows.map(({ month }) => month)}
        stepName={monthName}
        series={series}
        valueText={valueText}
        tickText={compactNumber}
      />
    </ChartFrame>
  )
}

/** The same as a table: units not staffed, taken by risk and made add up to those planned. */
function OutputTable({ rows, short }: { readonly rows: readonly OutputRow[]; readonly short: boolean }) {
  const { t } = useTranslation('risk')
  const traced = (row: OutputRow, item: 'planned' | 'delivered') => (
    <Traced figure={row[item]} label={`${t(`output.${item}`)}, ${monthName(row.month)}`} text={wholeNumber(row.shown[item])} />
  )
  const end = (value: number | null) => (value === null ? '' : aboutNumber(value))
  const columns: Column<OutputRow>[] = [
    { id: 'month', title: t('output.month'), cell: (r) => monthName(r.month), sortBy: (r) => r.month },
    { id: 'planned', title: t('output.planned'), cell: (r) => traced(r, 'planned'), sortBy: (r) => r.shown.planned, number: true },
    ...(short
      ? [
          {
            id: 'unstaffed',
            title: t('output.unstaffed'),
            cell: (r: OutputRow) => wholeNumber(r.shown.unstaffed),
            sortBy: (r: OutputRow) => r.shown.unstaffed,
            number: true,
          },
        ]
      : []),
    { id: 'taken', title: t('output.lost'), cell: (r) => wholeNumber(r.shown.taken), sortBy: (r) => r.shown.taken, number: true },
    { id: 'delivered', title: t('output.delivered'), cell: (r) => traced(r, 'delivered'), sortBy: (r) => r.shown.delivered, number: true },
    { id: 'low', title: t('output.low'), cell: (r) => end(r.delivered.low), value: (r) => r.delivered.low, number: true },
    { id: 'high', title: t('output.high'), cell: (r) => end(r.delivered.high), value: (r) => r.delivered.high, number: true },
  ]
  return <DataTable caption={t('output.caption')} rows={rows} columns={columns} />
}
