import type { Cut, Effect, Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import type { TimeBand } from '../../components/chart/phase-lanes.tsx'
import { TimeChart } from '../../components/chart/time-chart.tsx'
import { type Figure, figureAt } from '../../figures/cut-reader.ts'
import { figureText } from '../../figures/figure-text.ts'
import { aboutNumber, compactNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { FactList } from './fact-list.tsx'
import { StepTable } from './step-table.tsx'
import { stepName, type TimeStep } from './time-step.ts'

interface Props {
  readonly cut: Cut
  readonly step: TimeStep
  /** Months or years of the horizon: suppliers staff its last orders beyond it, an end of the estimate and not of the project. */
  readonly steps: readonly string[]
  readonly place: string
  readonly names: Names
  readonly bands: readonly TimeBand[]
  readonly source: string
  /** Job-years of an average year of the project. */
  readonly average: Figure
}

const drawn: readonly Effect[] = ['direct', 'indirect', 'induced']

/** Index of the step with most jobs; −1 where none is known. */
function peak(points: readonly Figure[]): number {
  let best = -1
  for (const [index, p] of points.entries()) if (p.value !== null && p.value > (points[best]?.value ?? 0)) best = index
  return best
}

/** Jobs in one place over time: all with their range, and those of each effect; by year the fullest and the average one. */
export function PlaceOverTime({ cut, step, steps, place, names, bands, source, average }: Props) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const name = placeName(place, names, figures)
  const at = (effect: Effect) => steps.map((code) => figureAt(cut, { place, effect, [step]: code }))
  const total = at('total')
  const fullest = peak(total)
  const most = total[fullest]
  const when = steps[fullest] ?? ''
  const words = { place: name, about: aboutNumber(most?.value ?? 0) }
  const title = !most
    ? name
    : step === 'year'
      ? t('years.title', { ...words, year: when })
      : t('timeTitle', { ...words, month: stepName(when) })
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
    <div className="stack">
      <ChartFrame
        title={title}
        unit={t(step === 'year' ? 'years.unit' : 'timeUnit')}
        source={source}
        legend={series}
        table={<StepTable caption={title} place={name} step={step} steps={steps} figuresOf={at} />}
      >
        <TimeChart
          label={title}
          steps={steps}
          stepName={stepName}
          bands={bands}
          series={series}
          valueText={(p) => figureText(p, figures)}
          tickText={compactNumber}
        />
      </ChartFrame>
      {step === 'year' && most && (
        <FactList
          facts={[
            { label: t('years.peak', { year: when, place: name }), figure: most, unit: t('unit.building') },
            { label: t('years.average', { place: name }), figure: average, unit: t('unit.building') },
          ]}
        />
      )}
    </div>
  )
}
