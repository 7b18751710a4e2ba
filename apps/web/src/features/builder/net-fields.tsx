import { netPresets } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { netShareFields, netShares } from '../../figures/net-shares.ts'
import { placeName } from '../../figures/place-name.ts'
import { useParameters } from '../../requests/parameters.ts'
import { fieldId, useBuilder } from './builder-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { FieldFindings } from './field-frame.tsx'
import { OptionalQuantity } from './optional-quantity.tsx'
import { PlaceAdder } from './place-adder.tsx'
import { scenarioPlaces } from './scenario-places.ts'

/** What leads from gross to net: a preset, and own shares in its place, for all places or for single ones. */
export function NetFields() {
  const { t } = useTranslation('builder')
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const { scenario, names, set } = useBuilder()
  const net = scenario.net ?? { preset: 'standard' as const }
  const own = Object.keys(net.places ?? {})
  const nameOf = (place: string) => placeName(place, names, figures)
  return (
    <section className="stack" aria-labelledby="net-fields">
      <h2 id="net-fields">{t('netTitle')}</h2>
      <p className="prose soft">{t('netText')}</p>
      {scenario.net ? (
        <ChoiceField
          path="/net/preset"
          label={fields('label.preset')}
          options={netPresets.map((value) => ({ value, label: fields(`netPreset.${value}`) }))}
        />
      ) : (
        <FirstPreset />
      )}
      <Shares path="/net" />
      <h3>{t('netPlaces')}</h3>
      <FieldFindings path="/net/places" />
      {own.map((place) => (
        <details key={place} className="line-editor" id={`${fieldId(`/net/places/${place}`)}-line`}>
          <summary>
            <strong>{nameOf(place)}</strong>
          </summary>
          <div className="line-body stack">
            <Shares path={`/net/places/${place}`} place={place} />
            <div>
              <button type="button" className="button" data-kind="quiet" onClick={() => set(`/net/places/${place}`, undefined)}>
                {t('removeShares', { place: nameOf(place) })}
              </button>
            </div>
          </div>
        </details>
      ))}
      <PlaceAdder
        id="net-place"
        places={scenarioPlaces(scenario, names).filter((place) => !own.includes(place))}
        onAdd={(place) => set('/net', { ...net, places: { ...net.places, [place]: {} } })}
      />
    </section>
  )
}

/** A scenario that says nothing of net has the standard preset: choosing writes it down. */
function FirstPreset() {
  const { t } = useTranslation('fields')
  const { set } = useBuilder()
  return (
    <div className="field">
      <label htmlFor={fieldId('/net/preset')}>{t('label.preset')}</label>
      <select id={fieldId('/net/preset')} value="standard" onChange={(event) => set('/net', { preset: event.target.value })}>
        {netPresets.map((preset) => (
          <option key={preset} value={preset}>
            {t(`netPreset.${preset}`)}
          </option>
        ))}
      </select>
    </div>
  )
}

function Shares({ path, place }: { readonly path: string; readonly place?: string }) {
  const { t } = useTranslation('builder')
  const { scenario, names } = useBuilder()
  const parameters = useParameters().data ?? []
  const standIns = netShares(scenario, parameters, place ?? scenarioPlaces(scenario, names)[0] ?? 'default', names)
  const words = { standIn: t('fromPreset'), own: t('setOwn'), back: t('toPreset') }
  return (
    <div className="halves">
      {netShareFields.map((field) => (
        <OptionalQuantity
          key={field}
          path={`${path}/${field}`}
          field={field}
          standIn={standIns.find((s) => s.field === field)?.quantity}
          words={words}
        />
      ))}
    </div>
  )
}
