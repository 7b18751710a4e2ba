import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Loading } from '../../components/loading.tsx'
import { isSection, type Section } from '../../features/results/section-list.ts'
import { TraceHost } from '../../features/trace/trace-host.tsx'
import type { SectionProps } from '../../figures/section-props.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { estimateQuery } from '../../requests/estimate.ts'
import { useNames } from '../../requests/names.ts'
import { runQuery } from '../../requests/run.ts'
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

/** One part of a result. */
export function ResultSection() {
  const params = useParams({ strict: false })
  const id = params.id ?? ''
  const search = useSearch({ from: '/runs/$id' })
  const run = useSeenRun(useQuery(runQuery(id)).data, search)
  const estimate = useQuery(estimateQuery(id))
  const names = useNames()
  const section = params.section && isSection(params.section) ? params.section : 'summary'
  const Part = parts[section]
  if (estimate.isError) return <ProblemNotice error={estimate.error} retry={() => void estimate.refetch()} />
  if (!run || !estimate.data || !names) return <Loading />
  return (
    <Suspense fallback={<Loading />}>
      <TraceHost run={id} names={names}>
        <WordsUsed terms={sectionWords[section]} />
        <Part run={run} estimate={estimate.data} names={names} />
      </TraceHost>
    </Suspense>
  )
}
