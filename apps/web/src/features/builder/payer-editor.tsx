import type { Payer } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { placeName } from '../../figures/place-name.ts'
import { fieldId, useBuilder } from './builder-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { FieldFindings, useFieldState } from './field-frame.tsx'
import { LineFrame } from './line-frame.tsx'
import { scenarioPlaces } from './scenario-places.ts'
import { TextField } from './text-field.tsx'

interface Props {
  readonly path: string
  readonly payer: Payer
  readonly onRemove: () => void
}
const kinds = ['state', 'region', 'eu', 'agency'] as const

/** One payer: its name, its kind, and the place whose jobs count as its own. */
export function PayerEditor({ path, payer, onRemove }: Props) {
  const { t } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const { names } = useBuilder()
  const place = payer.place ? ` · ${placeName(payer.place, names, figures)}` : ''
  return (
    <LineFrame path={path} title={payer.name} detail={`${t(`payerKinds.${payer.kind}`)}${place}`} onRemove={onRemove}>
      {() => (
        <div className="halves">
          <TextField path={`${path}/name`} label={t('label.payerName')} />
          <ChoiceField
            path={`${path}/kind`}
            label={t('label.payerKind')}
            options={kinds.map((value) => ({ value, label: t(`payerKinds.${value}`) }))}
          />
          <PayerPlace path={`${path}/place`} place={payer.place} />
        </div>
      )}
    </LineFrame>
  )
}

function PayerPlace({ path, place }: { readonly path: string; readonly place: string | undefined }) {
  const { t } = useTranslation('fields')
  const { t: words } = useTranslation('builder')
  const { t: figures } = useTranslation('figures')
  const { scenario, names, set } = useBuilder()
  const { faulty, describedBy } = useFieldState(path)
  const offered = [...new Set([...(place ? [place] : []), ...scenarioPlaces(scenario, names)])]
  return (
    <div className="field">
      <label htmlFor={fieldId(path)}>{t('label.payerPlace')}</label>
      <select
        id={fieldId(path)}
        value={place ?? ''}
        aria-invalid={faulty || undefined}
        aria-describedby={describedBy}
        onChange={(event) => set(path, event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{words('payerPlaceNone')}</option>
        {offered.map((code) => (
          <option key={code} value={code}>
            {placeName(code, names, figures)}
          </option>
        ))}
      </select>
      <FieldFindings path={path} />
    </div>
  )
}
