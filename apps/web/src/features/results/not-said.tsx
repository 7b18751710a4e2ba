import { useTranslation } from 'react-i18next'
import { percent } from '../../figures/numbers.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { useVersion } from '../../requests/version.ts'

/** What a reader must not take the figures for: what the scenario leaves out, and what the model does. */
export function NotSaid({ run, estimate }: Pick<SectionProps, 'run' | 'estimate'>) {
  const { t } = useTranslation('results')
  const asked = useVersion(run.scenario, run.version)
  const scenario = asked.data?.scenario
  const coverage = estimate.facts.jobsCoverage
  return (
    <section className="stack" aria-labelledby="not-said">
      <h2 id="not-said">{t('notSaidTitle')}</h2>
      {!scenario && <Waiting of={[asked]} />}
      <ul className="prose">
        {scenario && !scenario.pools?.length && <li>{t('notSaid.people')}</li>}
        {scenario && !scenario.risk && <li>{t('notSaid.war')}</li>}
        <li>{t('notSaid.pay')}</li>
        {coverage !== null && <li>{t('notSaid.coverage', { share: percent(coverage) })}</li>}
      </ul>
    </section>
  )
}
