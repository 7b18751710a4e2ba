import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { monthName } from '../../figures/numbers.ts'
import { plausibleText, quantityLabel, quantityText, quantityUnit, styleOf } from '../../figures/quantity-text.ts'
import { chosenClaim } from '../../figures/quantity-value.ts'
import { type ScenarioQuantity, scenarioQuantities } from '../../figures/scenario-quantities.ts'
import { FindingList } from '../../notices/findings.tsx'
import { useBuilder } from './builder-context.ts'
import { type Step, stepOf, steps } from './steps.ts'

interface Props {
  readonly id: string
  readonly focusOn: (path: string) => void
}

/** The last step: all answers at a glance, each with a way back to its question. */
export function StepCheck({ id, focusOn }: Props) {
  const { t } = useTranslation('builder')
  const { scenario, findings } = useBuilder()
  const all = scenarioQuantities(scenario)
  const warnings = findings.filter((f) => f.severity === 'warning')
  const notes = findings.filter((f) => f.severity === 'note')
  const asked = steps.filter((step) => step !== 'check' || all.some((q) => stepOf(q.path) === 'check'))
  return (
    <div className="stack-wide">
      <p className="prose">{t('checkText', { name: scenario.name, start: monthName(scenario.start) })}</p>
      {warnings.length > 0 && (
        <section className="stack" aria-labelledby="warnings">
          <h2 id="warnings">{t('warnings', { count: warnings.length })}</h2>
          <FindingList findings={warnings} />
        </section>
      )}
      {asked.map((step) => (
        <Answers key={step} id={id} step={step} quantities={all.filter((q) => stepOf(q.path) === step)} focusOn={focusOn} />
      ))}
      {notes.length > 0 && (
        <details>
          <summary>{t('notes', { count: notes.length })}</summary>
          <FindingList findings={notes} />
        </details>
      )}
    </div>
  )
}

interface AnswersProps extends Props {
  readonly step: Step
  readonly quantities: readonly ScenarioQuantity[]
}

function Answers({ id, step, quantities, focusOn }: AnswersProps) {
  const { t } = useTranslation('builder')
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const { scenario, names } = useBuilder()
  const unsure = quantities.filter((q) => (chosenClaim(q.quantity)?.confidence ?? 'low') === 'low').length
  return (
    <details className="line-editor" open={step === 'project'}>
      <summary>
        <strong>{t(`step.${step}`)}</strong> <span className="soft">{t('answers', { count: quantities.length, unsure })}</span>
      </summary>
      <div className="table-scroll">
        <table>
          <caption className="hidden-but-read">{t(`step.${step}`)}</caption>
          <tbody>
            {quantities.map((q) => {
              const style = styleOf(q.field, q.basis)
              const range = plausibleText(q.quantity, style, fields)
              const label = quantityLabel(q, names, fields, figures)
              return (
                <tr key={q.path}>
                  <th scope="row">{label}</th>
                  <td>
                    {quantityText(q.quantity, style, fields)}{' '}
                    <span className="soft">{style === 'share' ? '' : quantityUnit(q.field, q.basis, scenario.currency, fields)}</span>
                    {range && <div className="hint">{t('plausible', { range })}</div>}
                  </td>
                  <td>
                    <Link to="/scenarios/$id/$step" params={{ id, step }} onClick={() => focusOn(q.path)}>
                      {t('change')}
                      <span className="hidden-but-read"> {label}</span>
                    </Link>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </details>
  )
}
