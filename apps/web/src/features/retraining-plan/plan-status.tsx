import type { Names, RetrainingPlan, Scenario } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { monthName, percent, wholeNumber } from '../../figures/numbers.ts'
import { DateConflicts } from './date-conflicts.tsx'
import { monthOfStep } from './month-of-step.ts'

interface Props {
  readonly plan: RetrainingPlan
  readonly scenario: Scenario
  readonly names: Names
}

/** Whether a plan is the best there is, what stands against its date, and whether people and output settle. */
export function PlanStatus({ plan, scenario, names }: Props) {
  const { t } = useTranslation('plan')
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
      <DateConflicts conflicts={conflicts} scenario={scenario} names={names} />
      <p className="soft prose">
        {t('status.netPlaced', { people: wholeNumber(plan.people.netPlaced) })}{' '}
        {converged ? t('status.converged', { count: rounds }) : t('status.notConverged', { count: rounds, change: percent(change) })}
        {plan.monthsPerStep > 1 && ` ${t('status.coarse', { months: plan.monthsPerStep })}`}
      </p>
    </div>
  )
}
