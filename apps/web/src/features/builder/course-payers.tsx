import type { Course } from '@shiftwork/contracts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { percent } from '../../figures/numbers.ts'
import { centralOf } from '../../figures/quantity-value.ts'
import { fieldId, useBuilder } from './builder-context.ts'
import { QuantityField } from './quantity-field.tsx'
import { usePayerNames } from './use-payer-names.ts'

interface Props {
  readonly path: string
  readonly payers: Course['payers']
}
const tolerance = 1e-9

/** Who pays which share of a course; the shares must sum to 100 %. */
export function CoursePayers({ path, payers }: Props) {
  const { t } = useTranslation('workforce')
  const { set } = useBuilder()
  const { nameOf } = usePayerNames()
  const ids = Object.keys(payers)
  const sum = ids.reduce((s, id) => s + (centralOf(payers[id] ?? 0) ?? 0), 0)
  const off = Math.abs(sum - 1) > tolerance
  return (
    <fieldset className="plain-fieldset stack" id={fieldId(path)} tabIndex={-1}>
      <legend className="label">{t('payersTitle')}</legend>
      {ids.map((id) => (
        <div key={id} className="row-apart">
          <QuantityField path={`${path}/${id}`} field="payerShare" label={nameOf(id)} />
          {ids.length > 1 && (
            <button
              type="button"
              className="button"
              data-kind="quiet"
              onClick={() => set(path, Object.fromEntries(Object.entries(payers).filter(([other]) => other !== id)))}
            >
              {t('removePayer', { payer: nameOf(id) })}
            </button>
          )}
        </div>
      ))}
      <p className={off ? 'problem' : 'hint'} role="status">
        {off ? t('payersOff', { sum: percent(sum) }) : t('payersSum')}
      </p>
      <PayerAdder path={path} taken={ids} onAdd={(id) => set(path, { ...payers, [id]: Math.max(0, Math.round((1 - sum) * 1e6) / 1e6) })} />
      <p className="hint">{t('payersElsewhere')}</p>
    </fieldset>
  )
}

interface AdderProps {
  readonly path: string
  readonly taken: readonly string[]
  readonly onAdd: (id: string) => void
}

function PayerAdder({ path, taken, onAdd }: AdderProps) {
  const { t } = useTranslation('workforce')
  const { t: words } = useTranslation('builder')
  const { ids, nameOf } = usePayerNames()
  const [next, setNext] = useState('')
  const free = ids.filter((id) => !taken.includes(id))
  if (free.length === 0) return null
  return (
    <div className="input-row">
      <label htmlFor={`${fieldId(path)}-next`}>{t('addPayer')}</label>
      <select id={`${fieldId(path)}-next`} value={next} onChange={(event) => setNext(event.target.value)}>
        <option value="">{t('choosePayer')}</option>
        {free.map((id) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        disabled={next === ''}
        onClick={() => {
          onAdd(next)
          setNext('')
        }}
      >
        {words('add')}
      </button>
    </div>
  )
}
