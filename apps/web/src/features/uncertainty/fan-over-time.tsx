import type { Cut } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { TimeChart, type TimePoint } from '../../components/chart/time-chart.tsx'
import { Choice } from '../../components/choice.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { hostEconomies } from '../../figures/criteria.ts'
import { cutNames } from '../../figures/cut-names.ts'
import { statAt } from '../../figures/cut-reader.ts'
import { figureText } from '../../figures/figure-text.ts'
import { aboutNumber, compactNumber, monthName, wholeNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { useSourceLine } from '../../figures/source-line.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { cutQuery } from '../../requests/cut.ts'

interface FanPoint extends TimePoint {
  readonly month: string
  readonly outer: readonly [number, number] | null
}

function pointsOf(cut: Cut, months: readonly string[], place: string): FanPoint[] {
  return months.map((month) => {
    const at = (stat: 'p5' | 'p10' | 'p50' | 'p90' | 'p95') => statAt(cut, { place, effect: 'total', month }, stat)
    const [p5, p95] = [at('p5'), at('p95')]
    return { month, value: at('p50'), low: at('p10'), high: at('p90'), outer: p5 === null || p95 === null ? null : [p5, p95] }
  })
}

/** Posts over time in a place as a fan: the middle of the outcomes and two bands. */
export function FanOverTime({ run, estimate, names }: SectionProps) {
  const { t } = useTranslation('uncertainty')
  const { t: figures } = useTranslation('figures')
  const source = useSourceLine(run)
  const asked = useQuery(cutQuery(run.id, cutNames.postsByMonth))
  const cut = asked.data
  const [chosen, setPlace] = useState('')
  if (!cut) return <Waiting of={[asked]} />
  const places = hostEconomies(estimate)
  const place = chosen || (places[0] ?? 'world')
  const points = pointsOf(cut, estimate.facts.months, place)
  const widest = points.reduce((most, p) => ((p.value ?? 0) > (most?.value ?? 0) ? p : most), points[0])
  const name = placeName(place, names, figures)
  const words = { low: aboutNumber(widest?.low ?? 0), high: aboutNumber(widest?.high ?? 0), month: monthName(widest?.month ?? '2000-01') }
  const title = t('fanTitle', { place: name, ...words })
  const legend = [
    { label: t('fanLegend.middle'), colour: 'var(--direct)' },
    { label: t('fanLegend.inner'), colour: 'color-mix(in srgb, var(--direct) 32%, var(--paper))' },
    { label: t('fanLegend.outer'), colour: 'color-mix(in srgb, var(--direct) 14%, var(--paper))' },
  ]
  return (
    <section className="stack" aria-labelledby="fan">
      <h2 id="fan">{t('fanHeading')}</h2>
      <Choice
        id="fan-place"
        label={t('place')}
        options={places.map((p) => [p, placeName(p, names, figures)] as const)}
        value={place}
        onChange={setPlace}
      />
      <ChartFrame
        title={title}
        level={3}
        unit={t('fanUnit')}
        legend={legend}
        source={`${source} ${t('fanDraws', { draws: wholeNumber(cut.draws) })}`}
        table={<FanTable caption={title} points={points} />}
      >
        <TimeChart
          label={title}
          steps={points.map((p) => p.month)}
          stepName={monthName}
          series={[{ label: name, colour: 'var(--direct)', points }]}
          valueText={(p) => figureText(p, figures)}
          tickText={compactNumber}
        />
      </ChartFrame>
    </section>
  )
}

function FanTable({ caption, points }: { readonly caption: string; readonly points: readonly FanPoint[] }) {
  const { t } = useTranslation('uncertainty')
  const { t: figures } = useTranslation('figures')
  const number = (value: number | null | undefined) => (value == null ? figures('notEstimated') : aboutNumber(value, 3))
  const columns: Column<FanPoint>[] = [
    { id: 'month', title: t('column.month'), cell: (p) => monthName(p.month), sortBy: (p) => p.month },
    { id: 'p5', title: t('column.p5'), cell: (p) => number(p.outer?.[0]), value: (p) => p.outer?.[0] ?? null, number: true },
    { id: 'p10', title: t('column.p10'), cell: (p) => number(p.low), value: (p) => p.low, number: true },
    { id: 'middle', title: t('column.middle'), cell: (p) => number(p.value), sortBy: (p) => p.value, number: true },
    { id: 'p90', title: t('column.p90'), cell: (p) => number(p.high), value: (p) => p.high, number: true },
    { id: 'p95', title: t('column.p95'), cell: (p) => number(p.outer?.[1]), value: (p) => p.outer?.[1] ?? null, number: true },
  ]
  return <DataTable caption={caption} columns={columns} rows={points} />
}
