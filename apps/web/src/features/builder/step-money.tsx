import { useTranslation } from 'react-i18next'
import { useBuilder } from './builder-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { FundingFields } from './funding-fields.tsx'
import { NetFields } from './net-fields.tsx'
import { PhaseList } from './phase-list.tsx'
import { QuantityField } from './quantity-field.tsx'

/** Step 2: prices, pace, phases, what leads from gross to net, and public money. */
export function StepMoney() {
  const { t } = useTranslation('fields')
  const { t: words } = useTranslation('builder')
  const { names } = useBuilder()
  return (
    <div className="stack-wide">
      <section className="halves" aria-label={words('prices')}>
        <ChoiceField
          path="/currency"
          label={t('label.currency')}
          options={names.currencies.map((code) => ({ value: code, label: code }))}
        />
        <QuantityField
          path="/priceYear"
          field="priceYear"
          hint={words('priceYearHint', { from: names.priceYears[0], to: names.priceYears[1] })}
        />
        <QuantityField path="/product/price" field="price" />
      </section>
      <section className="stack" aria-labelledby="pace">
        <h2 id="pace">{words('pace')}</h2>
        <div className="halves">
          <QuantityField path="/product/halfCapacityMonth" field="halfCapacityMonth" />
          <QuantityField path="/product/rampMonths" field="rampMonths" />
          <QuantityField path="/product/learningRate" field="learningRate" hint={words('learningHint')} />
        </div>
      </section>
      <PhaseList />
      <NetFields />
      <FundingFields />
    </div>
  )
}
