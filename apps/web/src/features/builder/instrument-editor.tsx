import type { Instrument } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { conditionFields, type InstrumentField, instrumentFields } from '../../figures/funding-quantities.ts'
import { quantityText } from '../../figures/quantity-text.ts'
import { fieldId, useBuilder } from './builder-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { CodeField } from './code-field.tsx'
import { FieldFindings } from './field-frame.tsx'
import { instrumentOfKind } from './instrument-kind.ts'
import { LineFrame } from './line-frame.tsx'
import { QuantityField } from './quantity-field.tsx'
import { scenarioPlaces } from './scenario-places.ts'
import { TextField } from './text-field.tsx'

interface Props {
  readonly path: string
  readonly instrument: Instrument
  readonly onRemove: () => void
}
const kinds = ['grant', 'loan', 'guarantee', 'tax-relief', 'training'] as const
const taxes = ['employers-contributions', 'product-taxes', 'corporate-tax'] as const

/** One thing that is paid: by whom, how, how much and when. */
export function InstrumentEditor({ path, instrument, onRemove }: Props) {
  const { t } = useTranslation('fields')
  const { scenario } = useBuilder()
  const payers = scenario.funding?.payers ?? []
  const payer = payers.find((p) => p.id === instrument.payer)?.name ?? instrument.payer
  const gist =
    instrument.kind === 'tax-relief'
      ? `${t(`tax.${instrument.tax}`)}, ${quantityText(instrument.share, 'share', t)}`
      : `${quantityText(instrument.amount, 'plain', t)} ${scenario.currency}`
  return (
    <LineFrame path={path} title={t(`instrument.${instrument.kind}`)} detail={`${payer} · ${gist}`} onRemove={onRemove}>
      {() => (
        <>
          <div className="halves">
            <ChoiceField path={`${path}/payer`} label={t('label.payer')} options={payers.map((p) => ({ value: p.id, label: p.name }))} />
            <KindChoice path={path} instrument={instrument} />
            {instrument.kind === 'tax-relief' && (
              <ChoiceField
                path={`${path}/tax`}
                label={t('label.tax')}
                options={taxes.map((value) => ({ value, label: t(`tax.${value}`) }))}
              />
            )}
            <Numbers path={path} fields={instrumentFields[instrument.kind]} />
          </div>
          {instrument.kind === 'grant' && <PromisedJobs path={`${path}/condition`} given={instrument.condition !== undefined} />}
          <TextField path={`${path}/note`} label={t('label.notes')} type="long" optional />
        </>
      )}
    </LineFrame>
  )
}

function Numbers({ path, fields }: { readonly path: string; readonly fields: readonly InstrumentField[] }) {
  return fields.map(({ field, key, missing }) => (
    <QuantityField key={key} path={`${path}/${key}`} field={field} {...(missing === undefined ? {} : { missing })} />
  ))
}

/** Another kind asks for other numbers: those that both have stay. */
function KindChoice({ path, instrument }: Omit<Props, 'onRemove'>) {
  const { t } = useTranslation('fields')
  const { set } = useBuilder()
  const id = fieldId(`${path}/kind`)
  return (
    <div className="field">
      <label htmlFor={id}>{t('label.instrumentKind')}</label>
      <select
        id={id}
        value={instrument.kind}
        onChange={(event) => set(path, instrumentOfKind(instrument, event.target.value as Instrument['kind']))}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`instrument.${kind}`)}
          </option>
        ))}
      </select>
      <FieldFindings path={`${path}/kind`} />
    </div>
  )
}

/** Jobs promised for a grant. */
function PromisedJobs({ path, given }: { readonly path: string; readonly given: boolean }) {
  const { t } = useTranslation('fields')
  const { t: words } = useTranslation('builder')
  const { scenario, names, set } = useBuilder()
  const first = { posts: 0, place: scenarioPlaces(scenario, names)[0] ?? 'UKR', month: 59, clawBack: 1 }
  return (
    <fieldset className="plain-fieldset stack">
      <label className="row">
        <input type="checkbox" checked={given} onChange={(event) => set(path, event.target.checked ? first : undefined)} />
        {words('promise')}
      </label>
      {given && (
        <div className="halves">
          <CodeField path={`${path}/place`} label={t('label.conditionPlace')} kind="places" />
          <Numbers path={path} fields={conditionFields} />
        </div>
      )}
    </fieldset>
  )
}
