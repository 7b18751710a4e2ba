import type { Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import type { TimePoint } from '../../components/chart/time-chart.tsx'
import { figureAt } from '../../figures/cut-reader.ts'
import { deliveredCut } from '../../figures/find-cut.ts'
import { placeName } from '../../figures/place-name.ts'
import type { Compared } from './compared.ts'
import { ComparedPlace } from './compared-place.tsx'
import { sharedPlaces } from './shared-places.ts'

const nothing: TimePoint = { value: null, low: null, high: null }

/** Posts over time, one chart a place, all on one scale. */
export function ComparedTime({ compared, names }: { readonly compared: readonly Compared[]; readonly names: Names }) {
  const { t } = useTranslation('comparison')
  const { t: figures } = useTranslation('figures')
  const months = [...new Set(compared.flatMap((c) => c.estimate.facts.months))].sort()
  const places = sharedPlaces(compared).map((place) => ({
    place,
    series: compared.map((c) => {
      const cut = deliveredCut(c.estimate, ['place', 'effect', 'month'], 'posts')
      return {
        label: `${c.letter} ${c.run.scenarioName}`,
        colour: c.colour,
        ...(c.dash ? { dash: c.dash } : {}),
        points: months.map((month) => (cut ? figureAt(cut, { place, effect: 'total', month }) : nothing)),
      }
    }),
  }))
  const most = Math.max(1, ...places.flatMap((p) => p.series.flatMap((s) => s.points.map((point) => point.high ?? point.value ?? 0))))
  return (
    <section className="stack" aria-labelledby="over-time">
      <h2 id="over-time">{t('timeHeading')}</h2>
      <div className="pairs-of-charts">
        {places.map(({ place, series }) => (
          <ComparedPlace key={place} place={placeName(place, names, figures)} months={months} series={series} most={most} />
        ))}
      </div>
    </section>
  )
}
