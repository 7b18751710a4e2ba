import { useTranslation } from 'react-i18next'
import { PageTitle } from '../page-title.tsx'

const terms = [
  'gross',
  'post',
  'jobYear',
  'fte',
  'direct',
  'indirect',
  'induced',
  'range',
  'draw',
  'seed',
  'claim',
  'notEstimated',
  'origin',
  'model',
] as const
const steps = ['open', 'change', 'run', 'compare', 'share'] as const

/** How to use it, and what its words mean. */
export function HelpPage() {
  const { t } = useTranslation('help')
  return (
    <div className="stack-wide prose">
      <PageTitle>{t('title')}</PageTitle>
      <section className="stack" aria-labelledby="way">
        <h2 id="way">{t('way')}</h2>
        <ol className="stack-tight">
          {steps.map((step) => (
            <li key={step}>{t(`step.${step}`)}</li>
          ))}
        </ol>
      </section>
      <section className="stack" aria-labelledby="words">
        <h2 id="words">{t('words')}</h2>
        <dl className="stack">
          {terms.map((term) => (
            <div key={term} id={term}>
              <dt>
                <strong>{t(`term.${term}.name`)}</strong>
              </dt>
              <dd className="glossary">{t(`term.${term}.means`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p>
        <a href="/api/docs">{t('api')}</a>
      </p>
    </div>
  )
}
