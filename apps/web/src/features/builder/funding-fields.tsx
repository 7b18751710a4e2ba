import type { Funding } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { useParameters } from '../../requests/parameters.ts'
import { fieldId, useBuilder } from './builder-context.ts'
import { FieldFindings } from './field-frame.tsx'
import { freeId } from './free-id.ts'
import { InstrumentEditor } from './instrument-editor.tsx'
import { OptionalQuantity } from './optional-quantity.tsx'
import { PayerEditor } from './payer-editor.tsx'
import { scenarioPlaces } from './scenario-places.ts'

const nothing: Funding = { corporateTax: false, payers: [], instruments: [] }

/** Public money: who pays, what, when, and at which rate the years are discounted. */
export function FundingFields() {
  const { t } = useTranslation('builder')
  const { scenario, set, names } = useBuilder()
  const funding = scenario.funding ?? nothing
  const { payers, instruments } = funding
  const addPayer = () => {
    const place = scenarioPlaces(scenario, names)[0]
    const payer = { id: freeId(payers, 'payer'), name: t('newPayer'), kind: 'agency' as const, ...(place ? { place } : {}) }
    set('/funding', { ...funding, payers: [...payers, payer] })
  }
  const addInstrument = () => {
    const instrument = {
      id: freeId(instruments, 'money'),
      kind: 'grant' as const,
      payer: payers[0]?.id ?? '',
      amount: 0,
      from: 0,
      months: 12,
    }
    set('/funding', { ...funding, instruments: [...instruments, instrument] })
  }
  const without = <T,>(list: readonly T[], at: number) => list.filter((_, i) => i !== at)
  return (
    <section className="stack" aria-labelledby="funding-fields">
      <h2 id="funding-fields">{t('fundingTitle')}</h2>
      <p className="prose soft">{t('fundingText')}</p>
      <h3>{t('payers')}</h3>
      {payers.length === 0 && <p>{t('noFunding')}</p>}
      <div className="stack-tight">
        {payers.map((payer, i) => (
          <PayerEditor
            key={payer.id}
            path={`/funding/payers/${i}`}
            payer={payer}
            onRemove={() => set('/funding/payers', without(payers, i))}
          />
        ))}
      </div>
      <div>
        <button type="button" className="button" onClick={addPayer}>
          {t('addPayer')}
        </button>
      </div>
      <h3>{t('instruments')}</h3>
      <div className="stack-tight">
        {instruments.map((instrument, i) => (
          <InstrumentEditor
            key={instrument.id}
            path={`/funding/instruments/${i}`}
            instrument={instrument}
            onRemove={() => set('/funding/instruments', without(instruments, i))}
          />
        ))}
      </div>
      <div className="row">
        <button type="button" className="button" disabled={payers.length === 0} onClick={addInstrument}>
          {t('addInstrument')}
        </button>
        {payers.length === 0 && <span className="hint">{t('payerFirst')}</span>}
      </div>
      {scenario.funding && <Rates />}
      <FieldFindings path="/funding/note" />
    </section>
  )
}

/** How the years are discounted, and whether corporate tax counts. */
function Rates() {
  const { t } = useTranslation('builder')
  const { t: fields } = useTranslation('fields')
  const { scenario, set } = useBuilder()
  const model = (useParameters().data ?? []).find((p) => p.path === 'social-discount-rate')
  const standIn = model && { chosen: model.chosen, claims: model.claims, ...(model.range ? { range: model.range } : {}) }
  return (
    <>
      <OptionalQuantity
        path="/funding/discountRate"
        field="discountRate"
        standIn={standIn}
        words={{ standIn: t('rateDefault'), own: t('setRate'), back: t('backToModel') }}
      />
      <label className="row">
        <input
          type="checkbox"
          id={fieldId('/funding/corporateTax')}
          checked={scenario.funding?.corporateTax ?? false}
          onChange={(event) => set('/funding/corporateTax', event.target.checked)}
        />
        {fields('label.corporateTax')}
      </label>
    </>
  )
}
