import type { Effect } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { TimeChart } from '../../components/chart/time-chart.tsx'
import { Loading } from '../../components/loading.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { hostEconomies } from '../../figures/criteria.ts'
import { cutNames } from '../../figures/cut-names.ts'
import { codesOf, type Figure, figureAt } from '../../figures/cut-reader.ts'
import { figureText, rangeText } from '../../figures/figure-text.ts'
import { aboutNumber, compactNumber, monthName } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { cutQuery } from '../../requests/cut.ts'
import { versionQuery } from '../../requests/version.ts'
import { phaseBands } from './phase-bands.ts'
import type { SectionProps } from './section-props.ts'
import { useSourceLine } from './source-line.ts'

const drawn: readonly Effect[] = ['direct', 'indirect', 'induced']

/** Posts month by month in each main place, by the way they come about, on the phases of the project. */
export function TimeSection({ run, estimate, names }: SectionProps) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const source = useSourceLine(run)
  const cut = useQuery(cutQuery(run.id, cutNames.months)).data
  const version = useQuery(versionQuery(run.scenario, run.version)).data
  if (!cut) return <Loading />
  // Suppliers staff the last orders beyond the horizon: an end of the estimate, not of the project.
  const months = codesOf(cut, 'month').filter((month) => estimate.facts.months.includes(month))
  const bands = version ? phaseBands(version.scenario, (kind) => t(`phase.${kind}`)) : []
  const places = hostEconomies(estimate)
  return (
    <div className="stack-wide">
      <p className="prose">{t('timeText')}</p>
      {places.map((place) => {
        const name = placeName(place, names, figures)
        const at = (effect: Effect) => months.map((month) => figureAt(cut, { place, effect, month }))
        const total = at('total')
        const most = peak(total)
        const title =
          most >= 0
            ? t('timeTitle', { place: name, month: monthName(months[most] ?? ''), about: aboutNumber(total[most]?.value ?? 0) })
            : name
        const rows = months.map((month, index) => ({ month, figures: [...drawn, 'total' as const].map((e) => at(e)[index] as Figure) }))
        return (
          <ChartFrame
            key={place}
            title={title}
            unit={t('timeUnit')}
            source={source}
            legend={[
              { label: figures('effectShort.total'), colour: 'var(--ink-soft)' },
              ...drawn.map((e) => ({ label: figures(`effectShort.${e as 'direct'}`), colour: `var(--${e})` })),
            ]}
            table={
              <DataTable
                caption={title}
                rows={rows}
                columns={[
                  { id: 'month', title: t('column.month'), cell: (r) => monthName(r.month), sortBy: (r) => r.month },
                  ...[...drawn, 'total' as const].map((effect, index) => ({
                    id: effect,
                    title: figures(`effectShort.${effect as 'direct'}`),
                    cell: (r: (typeof rows)[number]) => numberOrNot(r.figures[index], figures('notEstimated')),
                    sortBy: (r: (typeof rows)[number]) => r.figures[index]?.value ?? null,
                    number: true,
                  })),
                  { id: 'range', title: t('column.range'), cell: (r) => rangeText(r.figures[3] as Figure, figures), number: true },
                ]}
              />
            }
          >
            <TimeChart
              label={title}
              steps={months}
              stepName={monthName}
              bands={bands}
              series={[
                { label: figures('effectShort.total'), colour: 'var(--ink-soft)', points: total },
                ...drawn.map((e) => ({
                  label: figures(`effectShort.${e as 'direct'}`),
                  colour: `var(--${e})`,
                  points: at(e).map((p) => ({ ...p, low: null, high: null })),
                })),
              ]}
              valueText={(p) => figureText({ ...p, draws: cut.draws }, figures)}
              tickText={compactNumber}
            />
          </ChartFrame>
        )
      })}
    </div>
  )
}

function peak(points: readonly Figure[]): number {
  let best = -1
  for (const [index, p] of points.entries()) if (p.value !== null && p.value > (points[best]?.value ?? 0)) best = index
  return best
}

function numberOrNot(figure: Figure | undefined, not: string): string {
  return figure?.value === null || figure === undefined ? not : aboutNumber(figure.value, 3)
}
