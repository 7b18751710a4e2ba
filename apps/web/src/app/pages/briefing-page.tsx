import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { type ComponentType, lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/loading.tsx'
import { Imprint } from '../../features/briefing/imprint.tsx'
import { MainInputs } from '../../features/briefing/main-inputs.tsx'
import { PartChoice } from '../../features/briefing/part-choice.tsx'
import { type BriefingPart, usualParts } from '../../features/briefing/parts.ts'
import { EffectTable } from '../../features/results/effect-table.tsx'
import { GrossAndNetPosts } from '../../features/results/gross-and-net.tsx'
import { Headline } from '../../features/results/headline.tsx'
import { NotSaid } from '../../features/results/not-said.tsx'
import { TraceHost } from '../../features/trace/trace-host.tsx'
import { hostEconomies, hostRegions } from '../../figures/criteria.ts'
import { timeOf } from '../../figures/numbers.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { estimateQuery } from '../../requests/estimate.ts'
import { useAskedNames } from '../../requests/names.ts'
import { useRun } from '../../requests/run.ts'
import { useSeenRun } from '../../requests/seen-run.ts'
import { PageWaiting } from '../page-fault.tsx'
import { PageTitle } from '../page-title.tsx'

const NetInBrief = lazy(async () => ({ default: (await import('../../features/results/net-in-brief.tsx')).NetInBrief }))
const PublicMoneySection = lazy(async () => ({
  default: (await import('../../features/results/public-money-section.tsx')).PublicMoneySection,
}))
const RetrainingSection = lazy(async () => ({
  default: (await import('../../features/retraining-plan/retraining-section.tsx')).RetrainingSection,
}))
const RiskSection = lazy(async () => ({ default: (await import('../../features/risk/risk-section.tsx')).RiskSection }))

/** Posts by place and by the way they come about. */
function Effects({ estimate, names }: SectionProps) {
  const places = [...hostEconomies(estimate), ...hostRegions(estimate), 'world']
  return <EffectTable estimate={estimate} names={names} places={places} />
}

const partsOf: Readonly<Record<BriefingPart, ComponentType<SectionProps>>> = {
  effects: Effects,
  net: NetInBrief,
  publicMoney: PublicMoneySection,
  retraining: RetrainingSection,
  risk: RiskSection,
  inputs: MainInputs,
  limits: NotSaid,
}
/** Parts that bring no heading of their own. */
const headed: readonly BriefingPart[] = ['net', 'publicMoney', 'retraining', 'risk']

/** A result as a paper to hand out: chosen parts, what went in, what names it. Printed or saved as PDF by the browser. */
export function BriefingPage() {
  const { t } = useTranslation('briefing')
  const id = useParams({ strict: false }).id ?? ''
  const search = useSearch({ from: '/briefings/$id' })
  const asked = useRun(id)
  const run = useSeenRun(asked.data, search)
  const estimate = useQuery(estimateQuery(id))
  const namesAsked = useAskedNames()
  const [chosen, setChosen] = useState(usualParts)
  const names = namesAsked.data
  if (!run || !estimate.data || !names) return <PageWaiting of={[asked, estimate, namesAsked]} />
  const props = { run, estimate: estimate.data, names }
  return (
    <article className="stack-wide briefing">
      <p className="not-printed">
        <Link to="/runs/$id" params={{ id }} search={search}>
          {t('back')}
        </Link>
      </p>
      <PartChoice chosen={chosen} onChange={setChosen} />
      <TraceHost run={id} names={names}>
        <header className="stack">
          <PageTitle>{t('title', { name: run.scenarioName })}</PageTitle>
          <p className="soft small">{t('from', { date: timeOf(run.endedAt ?? run.createdAt) })}</p>
          <p className="lead" data-testid="headline">
            <Headline estimate={estimate.data} names={names} />
          </p>
        </header>
        <GrossAndNetPosts run={id} estimate={estimate.data} names={names} />
        <Suspense fallback={<Loading />}>
          {chosen.map((part) => (
            <Part key={part} part={part} {...props} />
          ))}
        </Suspense>
      </TraceHost>
      <Imprint {...props} />
    </article>
  )
}

function Part({ part, ...props }: SectionProps & { readonly part: BriefingPart }) {
  const { t } = useTranslation('briefing')
  const Content = partsOf[part]
  return (
    <div className="stack">
      {headed.includes(part) && <h2>{t(`part.${part}`)}</h2>}
      <Content {...props} />
    </div>
  )
}
