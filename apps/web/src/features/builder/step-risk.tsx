import type { Exposure, Risk } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { placeName } from '../../figures/place-name.ts'
import { fieldId, useBuilder } from './builder-context.ts'
import { FieldFindings } from './field-frame.tsx'
import { freeId } from './free-id.ts'
import { scenarioPlaces } from './scenario-places.ts'
import { ThreatEditor } from './threat-editor.tsx'

const most = 20

/** The step on what may go wrong, where, and what it takes. */
export function StepRisk() {
  const { t } = useTranslation('risk')
  const { scenario, set, names } = useBuilder()
  const threats = scenario.risk?.exposures ?? []
  // Without threats there is no risk to speak of: the field goes.
  const put = (exposures: readonly Exposure[]) =>
    set('/risk', exposures.length === 0 ? undefined : { events: scenario.risk?.events ?? 'drawn', exposures })
  const add = () => {
    const threat: Exposure = {
      id: freeId(threats, 'threat'),
      name: t('newThreat'),
      kind: 'conflict',
      place: scenarioPlaces(scenario, names)[0] ?? 'UKR',
      reach: 1,
      from: 0,
      outputLoss: 0,
    }
    put([...threats, threat])
  }
  return (
    <div className="stack-wide">
      <div className="stack">
        <p className="prose soft">{t('text')}</p>
        <p className="prose soft">{t('zero')}</p>
      </div>
      <ThreatenedPlaces />
      <section className="stack" aria-labelledby="threat-list" id={fieldId('/risk')} tabIndex={-1}>
        <h2 id="threat-list">{t('threatsTitle')}</h2>
        {threats.length === 0 && <p className="notice">{t('none')}</p>}
        <div className="stack-tight">
          {threats.map((threat, e) => (
            <ThreatEditor
              key={threat.id}
              path={`/risk/exposures/${e}`}
              threat={threat}
              onRemove={() => put(threats.filter((_, i) => i !== e))}
            />
          ))}
        </div>
        <div>
          <button type="button" className="button" disabled={threats.length >= most} onClick={add}>
            {t('add')}
          </button>
        </div>
      </section>
      {scenario.risk && <Events events={scenario.risk.events} />}
    </div>
  )
}

/** The places of the project, each with what threatens it: nothing where no threat is named. */
function ThreatenedPlaces() {
  const { t } = useTranslation('risk')
  const { t: figures } = useTranslation('figures')
  const { scenario, names } = useBuilder()
  const threats = scenario.risk?.exposures ?? []
  const places = scenarioPlaces(scenario, names)
  if (places.length === 0) return null
  return (
    <section className="stack-tight" aria-labelledby="threatened-places">
      <h2 id="threatened-places">{t('placesTitle')}</h2>
      <ul className="plain-list stack-tight" data-testid="threatened-places">
        {places.map((place) => {
          // A threat to a whole country threatens its regions.
          const own = threats.filter((threat) => threat.place === place || threat.place === names.regions[place]?.economy)
          const said = own.map(({ name, id }) => name ?? id).join(', ')
          const inParts = threats.some((threat) => names.regions[threat.place]?.economy === place)
          return (
            <li key={place}>
              <strong>{placeName(place, names, figures)}</strong>:{' '}
              {own.length > 0 ? (
                t('placeThreatened', { threats: said })
              ) : (
                <span className="soft">{t(inParts ? 'placePartly' : 'placeFree')}</span>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const ways = ['drawn', 'expected'] as const

/** Whether each draw draws its strikes. */
function Events({ events }: Pick<Risk, 'events'>) {
  const { t } = useTranslation('risk')
  const { set } = useBuilder()
  return (
    <fieldset className="plain-fieldset stack-tight" id={fieldId('/risk/events')} tabIndex={-1}>
      <legend className="label">{t('eventsTitle')}</legend>
      {ways.map((way) => (
        <label key={way} className="row">
          <input type="radio" name="risk-events" checked={events === way} onChange={() => set('/risk/events', way)} />
          {t(`events.${way}`)}
        </label>
      ))}
      <FieldFindings path="/risk/events" />
    </fieldset>
  )
}
