import type { Phase } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { phaseName } from '../../figures/phase-name.ts'
import { useBuilder } from './builder-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { QuantityField } from './quantity-field.tsx'

const kinds = ['construction', 'ramp-up', 'operation', 'relocation', 'closure'] as const

/** Step 2: prices, pace and phases. */
export function StepMoney() {
  const { t } = useTranslation('fields')
  const { t: words } = useTranslation('builder')
  const { scenario, names, set } = useBuilder()
  const add = () => {
    const taken = new Set(scenario.phases.map((p) => p.id))
    let n = scenario.phases.length + 1
    while (taken.has(`phase-${n}`)) n++
    const phase: Phase = { id: `phase-${n}`, kind: 'operation', from: 0, months: 12, spending: [], posts: [] }
    set('/phases', [...scenario.phases, phase])
  }
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
      <section className="stack" aria-labelledby="phases">
        <h2 id="phases">{words('phases')}</h2>
        {scenario.phases.map((phase, index) => (
          <fieldset className="card" key={phase.id}>
            <legend className="label">{phaseName(phase, scenario.phases, t)}</legend>
            <div className="halves">
              <ChoiceField
                path={`/phases/${index}/kind`}
                label={t('label.phaseKind')}
                options={kinds.map((value) => ({ value, label: t(`phase.${value}`) }))}
              />
              <QuantityField path={`/phases/${index}/from`} field="phaseFrom" />
              <QuantityField path={`/phases/${index}/months`} field="phaseMonths" />
            </div>
            <div>
              <button
                type="button"
                className="button"
                data-kind="quiet"
                onClick={() =>
                  set(
                    '/phases',
                    scenario.phases.filter((_, i) => i !== index),
                  )
                }
              >
                {words('removePhase', { kind: phaseName(phase, scenario.phases, t) })}
              </button>
            </div>
          </fieldset>
        ))}
        <div>
          <button type="button" className="button" onClick={add}>
            {words('addPhase')}
          </button>
        </div>
      </section>
    </div>
  )
}
