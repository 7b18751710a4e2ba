import { useTranslation } from 'react-i18next'
import { CodeField } from './code-field.tsx'
import { QuantityField } from './quantity-field.tsx'
import { TextField } from './text-field.tsx'

/** Step 1: what is made, how much of it, from when. */
export function StepProject() {
  const { t } = useTranslation('fields')
  const { t: words } = useTranslation('builder')
  return (
    <div className="stack">
      <TextField path="/name" label={t('label.name')} />
      <TextField path="/product/name" label={t('label.productName')} />
      <CodeField path="/product/industry" label={t('label.industry')} kind="industries" />
      <QuantityField path="/product/capacityPerMonth" field="capacityPerMonth" />
      <div className="halves">
        <TextField path="/start" label={t('label.start')} type="month" hint={words('startHint')} />
        <QuantityField path="/months" field="months" hint={words('monthsHint')} />
      </div>
      <TextField path="/notes" label={t('label.notes')} type="long" optional />
    </div>
  )
}
