import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { SectionProps } from '../../figures/section-props.ts'
import { useSourceLine } from '../../figures/source-line.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { planQuery } from '../../requests/plan.ts'
import { BudgetFrontier } from './budget-frontier.tsx'
import type { PlanCuts } from './plan-cuts.ts'
import { PlanQuestion } from './plan-question.tsx'
import { PlanStatus } from './plan-status.tsx'
import { WhatIsScarce } from './what-is-scarce.tsx'

interface Props extends SectionProps {
  readonly plan: PlanCuts
  /** How good the plan is, or what could be asked of it. */
  readonly part: 'status' | 'questions'
}

/** What only the solved plan knows, beside the figures of the estimate: how good it is, what is scarce, and other bounds. */
export function SolvedPlan({ run, names, plan: { scenario, ownScenario }, part }: Props) {
  const { t } = useTranslation('plan')
  const source = useSourceLine(run)
  const solved = useQuery(planQuery(run.id))
  if (part === 'status') {
    if (solved.isError) return <ProblemNotice error={solved.error} retry={() => void solved.refetch()} />
    return (
      <section className="stack-tight" aria-labelledby="plan-status">
        <h2 id="plan-status">{t('status.heading')}</h2>
        {solved.data ? (
          <PlanStatus plan={solved.data} scenario={scenario} names={names} />
        ) : (
          <p className="soft" role="status">
            {t('status.working')}
          </p>
        )}
      </section>
    )
  }
  if (!solved.data) return null
  const { currency } = scenario
  return (
    <>
      <WhatIsScarce run={run.id} plan={solved.data} scenario={ownScenario} names={names} source={source} />
      <BudgetFrontier run={run.id} currency={currency} source={source} />
      <PlanQuestion run={run.id} plan={solved.data} scenario={ownScenario} names={names} />
    </>
  )
}
