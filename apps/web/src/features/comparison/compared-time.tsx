import type { Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { TimeChart, type TimePoint } from '../../components/chart/time-chart.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { figureAt } from '../../figures/cut-reader.ts'
import { figureText } from '../../figures/figure-text.ts'
import { deliveredCut } from '../../figures/find-cut.ts'
import { aboutNumber, compactNumber, monthName } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import type { Compared } from './compared.ts'
import { sharedPlaces } from './shared-places.ts'

const nothing: TimePoint = { value: null, low: null, high: null }

/** Posts over time, one chart a place, all on one scale. */
export function ComparedTime({ compared, names }: { readonly compared: readonly Compared[]; readonly names: Names }) {
  const { t } = useTranslation('comparison')
  const { t: figures } = useTranslation('figures')
  const cuts = compared.map((c) => deliveredCut(c.estimate, ['place', 'effect', 'month'], 'posts'))
  const months = [...new Set(compared.flatMap((c) => c.estimate.facts.months))].sort()
  const places = sharedPlaces(compared)
  const pointsOf = (index: number, place: string): TimePoint[] => {
    const cut = cuts[index]
    return months.map((month) => (cut ? figureAt(cut, { place, effect: 'total', month }) : nothing))
  }
  const most = Math.max(1, ...places.flatMap((place) => compared.flatMap((_, i) => pointsOf(i, place).map((p) => p.high ?? p.value ?? 0))))
  return (
    <section className="stack" aria-labelledby="over-time">
      <h2 id="over-time">{t('timeHeading')}</h2>
      <div className="halves">
        {places.map((place) => {
          const name = placeName(place, names, figures)
          const title = t('timeTitle', { place: name })
          const series = compared.map((c, i) => ({
            label: `${c.letter} ${c.run.scenarioName}`,
            colour: c.colour,
            ...(c.dash ? { dash: c.dash } : {}),
            points: pointsOf(i, place),
          }))
          const rows = months.map((month, at) => ({ month, points: series.map((s) => s.points[at] ?? nothing) }))
          return (
            <ChartFrame
              key={place}
              title={title}
              unit={t('timeUnit')}
              source={t('source')}
              level={3}
              legend={series.map((s) => ({ label: s.label, colour: s.colour }))}
              table={
                <DataTable
                  caption={title}
                  rows={rows}
                  columns={[
                    { id: 'month', title: t('column.month'), cell: (r) => monthName(r.month), sortBy: (r) => r.month },
                    ...series.map((s, i) => ({
                      id: s.label,
                      title: s.label,
                      cell: (r: (typeof rows)[number]) => {
                        const value = r.points[i]?.value ?? null
                        return value === null ? figures('notEstimated') : aboutNumber(value, 3)
                      },
                      sortBy: (r: (typeof rows)[number]) => r.points[i]?.value ?? null,
                      number: true,
                    })),
                  ]}
                />
              }
            >
              <TimeChart
                label={title}
                steps={months}
                stepName={monthName}
                series={series}
                most={most}
                valueText={(p) => figureText({ ...p, draws: 0 }, figures)}
                tickText={compactNumber}
              />
            </ChartFrame>
          )
        })}
      </div>
    </section>
  )
}
