import type { Names, RetrainingPlan, Scenario } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { DataTable } from '../../components/table/data-table.tsx'
import { calendarMonth } from '../../figures/calendar-month.ts'
import { inputNumber, monthName, percent, wholeNumber } from '../../figures/numbers.ts'
import type { PlanBounds } from '../../requests/asked-plan.ts'
import { PlanStatus } from './plan-status.tsx'

interface Props {
  readonly bounds: PlanBounds
  readonly now: RetrainingPlan
  readonly asked: RetrainingPlan
  readonly scenario: Scenario
  readonly names: Names
}
const items = ['filled', 'unfilled', 'lost', 'hired', 'spent', 'total'] as const
/** A share of posts wanted that a reader would ask about. */
const noticed = 0.01
type Item = (typeof items)[number]

/** What a plan comes to over the whole period. */
function figuresOf({ openings, output, people, money }: RetrainingPlan): Record<Item, number> {
  const sum = (of: (opening: RetrainingPlan['openings'][number]) => number) => openings.reduce((total, opening) => total + of(opening), 0)
  const [wanted, unfilled] = [sum(({ postMonths }) => postMonths), sum(({ unfilledMonths }) => unfilledMonths)]
  return { filled: wanted - unfilled, unfilled, lost: output.lost, hired: people.hired, spent: money.spent, total: money.total }
}

/** A plan that was asked for beside the plan of the estimate: in a sentence, its status, and figure by figure. */
export function PlanBeside({ bounds, now, asked, scenario, names }: Props) {
  const { currency } = scenario
  const { t } = useTranslation('plan')
  const [before, after] = [figuresOf(now), figuresOf(asked)]
  const share = ({ filled, unfilled }: Record<Item, number>) => percent(filled / Math.max(filled + unfilled, 1e-9))
  const words = {
    budget: t('amount', { amount: inputNumber(bounds.budget ?? 0), currency }),
    month: bounds.by === undefined ? '' : monthName(calendarMonth(asked.start, bounds.by)),
    share: share(after),
    now: share(before),
  }
  const both = bounds.budget !== undefined && bounds.by !== undefined
  const answer = both ? 'answerBoth' : bounds.by === undefined ? 'answerBudget' : 'answerDate'
  const wanted = ({ filled, unfilled }: Record<Item, number>) => filled + unfilled
  const wantedOther = Math.abs(wanted(after) - wanted(before)) > noticed * wanted(before)
  const rows = items.map((item) => ({ item, before: before[item], after: after[item] }))
  const difference = (value: number) => (Math.round(value) > 0 ? `+${wholeNumber(value)}` : wholeNumber(Math.round(value) || 0))
  return (
    <div className="stack" data-testid="asked-plan">
      <p className="lead">
        {t(`question.${answer}`, words)} {t('question.lost', { lost: wholeNumber(after.lost), now: wholeNumber(before.lost) })}
      </p>
      {wantedOther && <p className="soft prose">{t('question.learning')}</p>}
      <PlanStatus plan={asked} scenario={scenario} names={names} />
      <DataTable
        caption={t('question.caption')}
        rows={rows}
        columns={[
          { id: 'item', title: t('question.row'), cell: (r) => t(`question.rows.${r.item}`, { currency }) },
          { id: 'now', title: t('question.now'), cell: (r) => wholeNumber(r.before), number: true },
          { id: 'asked', title: t('question.asked'), cell: (r) => wholeNumber(r.after), number: true },
          {
            id: 'difference',
            title: t('question.difference'),
            cell: (r) => difference(Math.round(r.after) - Math.round(r.before)),
            number: true,
          },
        ]}
      />
    </div>
  )
}
