import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Loading } from '../../components/loading.tsx'
import { isSection, type Section } from '../../features/results/section-list.ts'
import { MoneyHost } from '../../features/shown-money/money-host.tsx'
import { TraceHost } from '../../features/trace/trace-host.tsx'
import type { SectionProps } from '../../figures/section-props.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { estimateQuery } from '../../requests/estimate.ts'
import { useAskedNames } from '../../requests/names.ts'
import { useRun } from '../../requests/run.ts'
import { useSeenRun } from '../../requests/seen-run.ts'
import { sectionWords } from '../section-words.ts'
import { WordsUsed } from '../words-used.tsx'

const parts: Record<Section, React.LazyExoticComponent<React.ComponentType<SectionProps>>> = {
  summary: lazy(async () => ({ default: (await import('../../features/results/summary-section.tsx')).SummarySection })),
  uncertainty: lazy(async () => ({ default: (await import('../../features/uncertainty/uncertainty-section.tsx')).UncertaintySection })),
  sensitivity: lazy(async () => ({ default: (await import('../../features/sensitivity/sensitivity-section.tsx')).SensitivitySection })),
  net: lazy(async () => ({ default: (await import('../../features/results/net-section.tsx')).NetSection })),
  'public-money': lazy(async () => ({ default: (await import('../../features/results/public-money-section.tsx')).PublicMoneySection })),
  time: lazy(async () => ({ default: (await import('../../features/results/time-section.tsx')).TimeSection })),
  places: lazy(async () => ({ default: (await import('../../features/results/places-section.tsx')).PlacesSection })),
  industries: lazy(async () => ({ default: (await import('../../features/results/industries-section.tsx')).IndustriesSection })),
  occupations: lazy(async () => ({ default: (await import('./occupations-part.tsx')).OccupationsPart })),
  retraining: lazy(async () => ({ default: (await import('../../features/retraining-plan/retraining-section.tsx')).RetrainingSection })),
  risk: lazy(async () => ({ default: (await import('../../features/risk/risk-section.tsx')).RiskSection })),
  money: lazy(async () => ({ default: (await import('../../features/results/money-section.tsx')).MoneySection })),
  claims: lazy(async () => ({ default: (await import('../../features/claims/claims-section.tsx')).ClaimsSection })),
  assumptions: lazy(async () => ({ default: (await import('../../features/results/assumptions-section.tsx')).AssumptionsSection })),
  reproduce: lazy(async () => ({ default: (await import('../../features/results/reproduce-section.tsx')).ReproduceSection })),
}

/** Parts that tell money as it is shown; where money is asked for or put in, it stays that of the scenario. */
const withMoney: readonly Section[] = ['uncertainty', 'public-money', 'retraining', 'risk', 'money']

/** One part of a result. */
export function ResultSection() {
  const params = useParams({ strict: false })
  const id = params.id ?? ''
  const search = useSearch({ from: '/runs/$id' })
  const own = useRun(id)
  const run = useSeenRun(own.data, search)
  const estimate = useQuery(estimateQuery(id))
  const asked = useAskedNames()
  const names = asked.data
  const section = params.section && isSection(params.section) ? params.section : 'summary'
  const Part = parts[section]
  if (!run || !estimate.data || !names) return <Waiting of={[own, estimate, asked]} />
  return (
    <Suspense fallback={<Loading />}>
      <TraceHost run={id} names={names}>
        <WordsUsed terms={sectionWords[section]} />
        {withMoney.includes(section) ? (
          <MoneyHost run={run} estimate={estimate.data} names={names}>
            {(shown) => <Part run={run} estimate={shown} names={names} />}
          </MoneyHost>
        ) : (
          <Part run={run} estimate={estimate.data} names={names} />
        )}
      </TraceHost>
    </Suspense>
  )
}
