import type { Names, RetrainingPlan, Scenario } from '@shiftwork/contracts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Choice } from '../../components/choice.tsx'
import { NumberInput } from '../../components/number-input.tsx'
import { calendarMonth } from '../../figures/calendar-month.ts'
import { monthName } from '../../figures/numbers.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { askedPlanQuery, type PlanBounds } from '../../requests/asked-plan.ts'
import { PlanBeside } from './plan-beside.tsx'

interface Props {
  readonly run: string
  readonly plan: RetrainingPlan
  readonly scenario: Scenario
  readonly names: Names
}
const noDate = ''

/** A plan within a budget or by a date, beside the plan of the estimate. */
export function PlanQuestion({ run, plan, scenario, names }: Props) {
  const { t } = useTranslation('plan')
  const client = useQueryClient()
  const [budget, setBudget] = useState<number | null>(null)
  const [by, setBy] = useState(noDate)
  const [bounds, setBounds] = useState<PlanBounds | null>(null)
  const asked = useQuery({ ...askedPlanQuery(run, bounds ?? {}), enabled: bounds !== null })
  const stop = () => {
    if (bounds) void client.cancelQueries({ queryKey: askedPlanQuery(run, bounds).queryKey })
    setBounds(null)
  }
  const months = Array.from({ length: plan.months }, (_, month) => [String(month), monthName(calendarMonth(plan.start, month))] as const)
  const empty = budget === null && by === noDate
  return (
    <section className="stack not-printed" aria-labelledby="plan-question">
      <h2 id="plan-question">{t('question.heading')}</h2>
      <p className="prose soft">{t('question.text')}</p>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (!empty) setBounds({ ...(budget === null ? {} : { budget }), ...(by === noDate ? {} : { by: Number(by) }) })
        }}
      >
        <div className="halves">
          <NumberInput
            id="asked-budget"
            label={t('question.budget')}
            value={budget}
            style="plain"
            unit={scenario.currency}
            onChange={(value) => setBudget(value === null ? null : Math.max(0, value))}
          />
          <Choice
            id="asked-by"
            label={t('question.by')}
            options={[[noDate, t('question.noDate')], ...months]}
            value={by}
            onChange={setBy}
          />
        </div>
        <div className="row">
          <button type="submit" className="button" data-kind="main" disabled={empty || asked.isFetching}>
            {t('question.ask')}
          </button>
          {asked.isFetching && (
            <button type="button" className="button" data-kind="quiet" onClick={stop}>
              {t('question.cancel')}
            </button>
          )}
          <span className="soft" role="status">
            {asked.isFetching ? t('question.working') : empty ? t('question.nothing') : ''}
          </span>
        </div>
      </form>
      {asked.isError && bounds && <ProblemNotice error={asked.error} retry={() => void asked.refetch()} />}
      {asked.data && bounds && <PlanBeside bounds={bounds} now={plan} asked={asked.data} scenario={scenario} names={names} />}
    </section>
  )
}
