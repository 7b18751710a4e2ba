import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useBuilder } from './builder-context.ts'
import { type Step, stepOf, steps } from './steps.ts'

/** The steps; those with errors are marked. */
export function StepList({ id, current }: { readonly id: string; readonly current: Step }) {
  const { t } = useTranslation('builder')
  const { findings } = useBuilder()
  const faulty = new Set(findings.filter((f) => f.severity === 'error').map((f) => stepOf(f.path ?? '')))
  return (
    <nav aria-label={t('steps')}>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step} data-faulty={faulty.has(step) || undefined}>
            <Link to="/scenarios/$id/$step" params={{ id, step }} aria-current={step === current ? 'step' : undefined}>
              <span className="place" />
              {t(`step.${step}`)}
              {faulty.has(step) && <span className="hidden-but-read"> ({t('hasProblems')})</span>}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
