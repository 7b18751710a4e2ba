import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { codesOf } from '../../figures/cut-reader.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { useSourceLine } from '../../figures/source-line.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { cohortRows, flowsOf } from './cohort-rows.ts'
import { CohortsOverTime } from './cohorts-over-time.tsx'
import { FlowRanking } from './flow-ranking.tsx'
import { LostUnits } from './lost-units.tsx'
import { NoPlan } from './no-plan.tsx'
import { openingsOf } from './opening-rows.ts'
import { PlanCost } from './plan-cost.tsx'
import { planCostRows } from './plan-cost-rows.ts'
import { type PlanCuts, usePlanCuts } from './plan-cuts.ts'
import { PlanInWords } from './plan-in-words.tsx'
import { PostsFilled } from './posts-filled.tsx'
import { SeatsToBuy } from './seats-to-buy.tsx'
import { SolvedPlan } from './solved-plan.tsx'

/** Who takes the posts, when, by which course, for how much, and what stays open. */
export function RetrainingSection(props: SectionProps) {
  const { plan, asked } = usePlanCuts(props.run)
  if (plan === undefined) return <Waiting of={asked} />
  if (plan === 'none' || plan === 'absent') return <NoPlan run={props.run} reason={plan} />
  return <Plan {...props} plan={plan} />
}

function Plan(props: SectionProps & { readonly plan: PlanCuts }) {
  const { run, names, plan } = props
  const { t } = useTranslation('plan')
  const source = useSourceLine(run)
  const cohorts = useMemo(() => cohortRows(plan.cohorts), [plan.cohorts])
  const flows = useMemo(() => flowsOf(cohorts), [cohorts])
  const cost = planCostRows(plan.money).at(-1)?.sum ?? 0
  const places = [...new Set(openingsOf(plan.openings).map(({ place }) => place))]
  const { scenario } = plan
  return (
    <div className="stack-wide">
      <PlanInWords plan={plan} names={names} cohorts={cohorts} cost={cost} />
      <SolvedPlan {...props} plan={plan} part="status" />
      {places.map((place) => (
        <PostsFilled key={place} cut={plan.openings} place={place} names={names} source={source} />
      ))}
      <LostUnits run={run.id} scenario={scenario} source={source} />
      {cohorts.length > 0 && (
        <section className="stack" aria-labelledby="cohorts">
          <h2 id="cohorts">{t('cohorts.heading')}</h2>
          <CohortsOverTime cohorts={cohorts} pools={scenario.pools ?? []} months={codesOf(plan.openings, 'month')} source={source} />
          <FlowRanking flows={flows} scenario={scenario} names={names} unit={scenario.currency} source={source} />
        </section>
      )}
      <SeatsToBuy cut={plan.seats} cohorts={cohorts} scenario={scenario} source={source} />
      <PlanCost cut={plan.money} scenario={scenario} names={names} source={source} />
      <SolvedPlan {...props} plan={plan} part="questions" />
    </div>
  )
}
