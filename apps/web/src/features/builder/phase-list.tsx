import type { Phase } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { phaseName } from '../../figures/phase-name.ts'
import { useBuilder } from './builder-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { QuantityField } from './quantity-field.tsx'

const kinds = ['construction', 'ramp-up', 'operation', 'relocation', 'closure'] as const

function newPhase(phases: readonly Phase[]): Phase {
  const taken = new Set(phases.map((p) => p.id))
  let n = phases.length + 1
  while (taken.has(`phase-${n}`)) n++
  return { id: `phase-${n}`, kind: 'operation', from: 0, months: 12, spending: [], posts: [] }
}

/** The phases of a project: what kind, from when, how long. */
export function PhaseList() {
  const { t } = useTranslation('fields')
  const { t: words } = useTranslation('builder')
  const { scenario, set } = useBuilder()
  const { phases } = scenario
  const remove = (at: number) =>
    set(
      '/phases',
      phases.filter((_, i) => i !== at),
    )
  return (
    <section className="stack" aria-labelledby="phases">
      <h2 id="phases">{words('phases')}</h2>
      {phases.map((phase, index) => {
        const kind = phaseName(phase, phases, t)
        return (
          <fieldset className="card" key={phase.id}>
            <legend className="label">{kind}</legend>
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
              <button type="button" className="button" data-kind="quiet" onClick={() => remove(index)}>
                {words('removePhase', { kind })}
              </button>
            </div>
          </fieldset>
        )
      })}
      <div>
        <button type="button" className="button" onClick={() => set('/phases', [...phases, newPhase(phases)])}>
          {words('addPhase')}
        </button>
      </div>
    </section>
  )
}
