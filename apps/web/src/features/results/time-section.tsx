import type { Cut, Estimate } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../../components/choice.tsx'
import { hostEconomies, hostRegions } from '../../figures/criteria.ts'
import { cutNames } from '../../figures/cut-names.ts'
import { codesOf } from '../../figures/cut-reader.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { useSourceLine } from '../../figures/source-line.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { cutQuery } from '../../requests/cut.ts'
import { useVersion } from '../../requests/version.ts'
import { averageYear } from './average-year.ts'
import { phaseBands } from './phase-bands.ts'
import { PlaceOverTime } from './place-over-time.tsx'
import { type TimeStep, timeSteps } from './time-step.ts'

/** Jobs over time in each main place, by the way they come about: by calendar year, on request by month under the phases of the project. */
export function TimeSection(props: SectionProps) {
  const { t } = useTranslation('results')
  const [step, setStep] = useState<TimeStep>('year')
  return (
    <div className="stack-wide">
      <Choice
        id="time-step"
        label={t('years.by')}
        options={timeSteps.map((each) => [each, t(`years.step.${each}`)] as const)}
        value={step}
        onChange={(code) => setStep(code as TimeStep)}
      />
      <PlacesOverTime key={step} {...props} step={step} />
    </div>
  )
}

/** Economies that host the project, then their regions, as far as anything is known of them over time. */
function placesOverTime(estimate: Estimate, cut: Cut): string[] {
  const known = codesOf(cut, 'place')
  return [...hostEconomies(estimate), ...hostRegions(estimate).filter((region) => known.includes(region))]
}

function PlacesOverTime({ run, estimate, names, step }: SectionProps & { readonly step: TimeStep }) {
  const { t } = useTranslation('results')
  const source = useSourceLine(run)
  const byYear = step === 'year'
  const asked = useQuery(cutQuery(run.id, byYear ? cutNames.years : cutNames.months))
  const cut = asked.data
  const version = useVersion(run.scenario, run.version).data
  if (!cut) return <Waiting of={[asked]} />
  const { months } = estimate.facts
  const steps = byYear ? [...new Set(months.map((month) => month.slice(0, 4)))] : months
  const bands = version && !byYear ? phaseBands(version.scenario, (kind) => t(`phase.${kind}`)) : []
  return (
    <>
      <p className="prose">{t(byYear ? 'years.text' : 'timeText')}</p>
      {placesOverTime(estimate, cut).map((place) => (
        <PlaceOverTime
          key={place}
          cut={cut}
          step={step}
          steps={steps}
          place={place}
          names={names}
          bands={bands}
          source={source}
          average={averageYear(estimate, place)}
        />
      ))}
    </>
  )
}
