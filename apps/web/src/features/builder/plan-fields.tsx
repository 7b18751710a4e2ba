import { employerPays, type PlanSettings } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { NumberInput } from '../../components/number-input.tsx'
import { yearNumber } from '../../figures/numbers.ts'
import { fieldId, useBuilder } from './builder-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { FieldFindings, useFieldState } from './field-frame.tsx'
import { MonthField } from './month-field.tsx'
import { QuantityField } from './quantity-field.tsx'
import { usePayerNames } from './use-payer-names.ts'

const nothing: PlanSettings = { budgets: [] }
type Budget = PlanSettings['budgets'][number]
const firstDate = 24

/** What the retraining plan has to keep within: budgets by payer and year, and a date by which all is filled. */
export function PlanFields() {
  const { t } = useTranslation('workforce')
  const { t: fields } = useTranslation('fields')
  const { scenario, set } = useBuilder()
  const plan = scenario.plan ?? nothing
  const { budgets } = plan
  const year = Number(scenario.start.slice(0, 4))
  const used = budgets.filter(({ payer }) => payer === employerPays).map((budget) => budget.year)
  const next = used.length > 0 ? Math.max(...used) + 1 : year
  const put = (changed: PlanSettings) => set('/plan', changed.budgets.length === 0 && changed.by === undefined ? undefined : changed)
  return (
    <section className="stack" aria-labelledby="plan-fields">
      <h2 id="plan-fields">{t('planTitle')}</h2>
      <p className="prose soft">{t('planText')}</p>
      {budgets.length === 0 && <p>{t('noBudgets')}</p>}
      {budgets.map((budget, k) => (
        <BudgetEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: a budget has no id, and payer and year may stand twice while they are written
          key={k}
          place={k}
          budget={budget}
          onRemove={() => put({ ...plan, budgets: budgets.filter((_, i) => i !== k) })}
        />
      ))}
      <div>
        <button
          type="button"
          className="button"
          onClick={() => put({ ...plan, budgets: [...budgets, { payer: employerPays, year: next, amount: 0 }] })}
        >
          {t('addBudget')}
        </button>
      </div>
      <label className="row">
        <input
          type="checkbox"
          checked={plan.by !== undefined}
          onChange={(event) => put(event.target.checked ? { ...plan, by: firstDate } : { budgets })}
        />
        {t('wantDate')}
      </label>
      {plan.by !== undefined && <MonthField path="/plan/by" label={fields('label.by')} />}
    </section>
  )
}

interface BudgetProps {
  readonly place: number
  readonly budget: Budget
  readonly onRemove: () => void
}

function BudgetEditor({ place, budget, onRemove }: BudgetProps) {
  const { t } = useTranslation('workforce')
  const { t: fields } = useTranslation('fields')
  const { set } = useBuilder()
  const { ids, nameOf } = usePayerNames()
  const path = `/plan/budgets/${place}`
  const { id, faulty, describedBy } = useFieldState(`${path}/year`)
  const year = budget.year ?? null
  return (
    <fieldset className="card" id={fieldId(path)} tabIndex={-1}>
      <legend className="label">{t('budget', { number: place + 1 })}</legend>
      <div className="halves">
        <ChoiceField
          path={`${path}/payer`}
          label={fields('label.budgetPayer')}
          options={ids.map((payer) => ({ value: payer, label: nameOf(payer) }))}
        />
        <div className="field">
          <NumberInput
            id={id}
            label={fields('label.budgetYear')}
            value={year}
            style="year"
            faulty={faulty}
            describedBy={describedBy}
            onChange={(value) => set(`${path}/year`, value)}
          />
          <FieldFindings path={`${path}/year`} />
        </div>
        <QuantityField path={`${path}/amount`} field="budgetAmount" />
      </div>
      <div>
        <button type="button" className="button" data-kind="quiet" onClick={onRemove}>
          {t('removeBudget', { payer: nameOf(budget.payer), year: year === null ? '' : yearNumber(year) })}
        </button>
      </div>
    </fieldset>
  )
}
