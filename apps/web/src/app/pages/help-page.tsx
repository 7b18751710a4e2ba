import { useTranslation } from 'react-i18next'
import { glossaryGroups } from '../glossary-groups.ts'
import { PageTitle } from '../page-title.tsx'

const steps = ['open', 'change', 'run', 'compare', 'share'] as const

/** How to use it, and what its words mean. */
export function HelpPage() {
  const { t } = useTranslation('help')
  const { t: words } = useTranslation('glossary')
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
      <section className="stack-wide" aria-labelledby="words">
        <h2 id="words">{words('title')}</h2>
        {glossaryGroups.map(({ group, terms }) => (
          <section key={group} className="stack" aria-labelledby={`words-${group}`}>
            <h3 id={`words-${group}`}>{words(`group.${group}`)}</h3>
            <dl className="stack">
              {terms.map((term) => (
                <div key={term} id={term}>
                  <dt>
                    <strong>{words(`term.${term}.name`)}</strong>
                  </dt>
                  <dd className="glossary">{words(`term.${term}.means`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </section>
      <p>
        <a href="/api/docs">{t('api')}</a>
      </p>
    </div>
  )
}
