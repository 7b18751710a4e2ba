import type { Names, RetrainingPlan } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { namedFinding } from '../../figures/named-finding.ts'
import { monthName, percent, wholeNumber } from '../../figures/numbers.ts'
import { FindingList } from '../../notices/findings.tsx'
import { monthOfStep } from './month-of-step.ts'

interface Props {
  readonly plan: RetrainingPlan
  readonly names: Names
}

/** Whether a plan is the best there is, what stands against its date, and whether people and output settle. */
export function PlanStatus({ plan, names }: Props) {
  const { t } = useTranslation('plan')
  const { t: figures } = useTranslation('figures')
  const { kind, stage, gap, rounds, converged, change, conflicts } = plan.status
  const month = plan.by === null ? '' : monthName(monthOfStep(plan, plan.by))
  return (
    <div className="stack-tight" data-testid="plan-status">
      <p className={kind === 'optimal' ? 'prose' : 'note-text prose'}>
        {kind === 'optimal' && (plan.by === null ? t('status.optimal') : `${t('status.date', { month })} ${t('status.optimal')}`)}
        {kind === 'feasible' && t('status.feasible', { stage: stage ? t(`status.stage.${stage}`) : '' })}
        {kind === 'feasible' && gap !== null && ` ${t('status.gap', { gap: percent(gap) })}`}
        {kind === 'infeasible' && t('status.infeasible', { month })}
      </p>
      {conflicts.length > 0 && <FindingList findings={conflicts.map((finding) => namedFinding(finding, names, figures))} />}
      <p className="soft prose">
        {t('status.netPlaced', { people: wholeNumber(plan.people.netPlaced) })}{' '}
        {converged ? t('status.converged', { count: rounds }) : t('status.notConverged', { count: rounds, change: percent(change) })}
        {plan.monthsPerStep > 1 && ` ${t('status.coarse', { months: plan.monthsPerStep })}`}
      </p>
    </div>
  )
}
