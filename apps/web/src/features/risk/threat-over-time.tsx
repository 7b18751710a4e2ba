import type { Cut } from '@shiftwork/contracts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { TimeChart, type TimePoint } from '../../components/chart/time-chart.tsx'
import { Choice } from '../../components/choice.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { codesOf, type Figure, figureAt } from '../../figures/cut-reader.ts'
import { aboutPercent, monthName, percent } from '../../figures/numbers.ts'
import { Traced } from '../../figures/traced.tsx'
import type { ThreatRow } from './threat-rows.ts'
import { useThreatName } from './threat-shares.tsx'

interface Props {
  readonly cut: Cut
  readonly rows: readonly ThreatRow[]
  readonly source: string
}
interface Row {
  readonly month: string
  readonly left: Figure
}

/** What one threat, or all of them, leave of the planned output month by month, with the range that holds the strikes. */
export function ThreatOverTime({ cut, rows, source }: Props) {
  const { t } = useTranslation('risk')
  const nameOf = useThreatName()
  const shown = rows.length > 2 ? rows : rows.filter(({ exposure }) => exposure)
  const [chosen, setChosen] = useState(shown.at(-1)?.id ?? '')
  const threat = shown.find(({ id }) => id === chosen)
  if (!threat) return null
  const months = codesOf(cut, 'month').map((month): Row => ({ month, left: figureAt(cut, { exposure: chosen, month }) }))
  const name = nameOf(threat)
  const series = [{ label: t('threats.left'), colour: 'var(--direct)', points: months.map(({ left }) => left) }]
  // Months in which something is planned: what is lost of nothing is not told.
  const title = threat.worst
    ? t('threats.monthsTitle', { threat: name, month: monthName(threat.worst.month), share: aboutPercent(threat.worst.left.value ?? 0) })
    : t('threats.monthsTitleNone', { threat: name })
  const valueText = ({ value, low, high }: TimePoint) =>
    [
      aboutPercent(value ?? 0),
      ...(low === null || high === null ? [] : [t('threats.range', { low: aboutPercent(low), high: aboutPercent(high) })]),
    ].join(' ')
  return (
    <div className="stack">
      {shown.length > 1 && (
        <Choice
          id="threat"
          label={t('threats.choose')}
          options={shown.map((row) => [row.id, nameOf(row)] as const)}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <ChartFrame title={title} unit={t('threats.monthsUnit')} source={source} level={3} table={<MonthTable rows={months} threat={name} />}>
        <TimeChart
          label={title}
          steps={months.map(({ month }) => month)}
          stepName={monthName}
          series={series}
          valueText={valueText}
          tickText={percent}
          height={220}
        />
      </ChartFrame>
    </div>
  )
}

function MonthTable({ rows, threat }: { readonly rows: readonly Row[]; readonly threat: string }) {
  const { t } = useTranslation('risk')
  const end = (value: number | null) => (value === null ? '' : aboutPercent(value))
  const columns: Column<Row>[] = [
    { id: 'month', title: t('threats.month'), cell: (r) => monthName(r.month), sortBy: (r) => r.month },
    {
      id: 'left',
      title: t('threats.left'),
      cell: (r) => (
        <Traced figure={r.left} label={`${threat} · ${t('threats.left')}, ${monthName(r.month)}`} text={aboutPercent(r.left.value ?? 0)} />
      ),
      sortBy: (r) => r.left.value,
      number: true,
    },
    { id: 'low', title: t('threats.low'), cell: (r) => end(r.left.low), sortBy: (r) => r.left.low, number: true },
    { id: 'high', title: t('threats.high'), cell: (r) => end(r.left.high), sortBy: (r) => r.left.high, number: true },
  ]
  return <DataTable caption={t('threats.monthsCaption', { threat })} rows={rows} columns={columns} />
}
