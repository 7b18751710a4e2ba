import { useTranslation } from 'react-i18next'
import { useMoney } from '../../figures/money-text.ts'
import { timeOf, wholeNumber } from '../../figures/numbers.ts'
import type { SectionProps } from '../../figures/section-props.ts'

/** What names the estimate on paper: version, model, engine, draws, seed, hash, date, rate, and how to cite it. */
export function Imprint({ run, estimate }: Pick<SectionProps, 'run' | 'estimate'>) {
  const { t } = useTranslation('briefing')
  const { t: results } = useTranslation('results')
  const money = useMoney(estimate)
  const { key, hash } = estimate
  const ended = timeOf(run.endedAt ?? run.createdAt)
  const rows = [
    [results('id.version'), String(run.version)],
    [results('id.engine'), key.engine],
    [results('id.model'), key.model],
    [results('id.scenarioHash'), key.scenario],
    [results('id.estimateHash'), hash],
    [results('id.draws'), wholeNumber(key.draws)],
    [results('id.seed'), String(key.seed)],
    [results('id.ended'), ended],
  ] as const
  return (
    <section className="stack small whole" aria-labelledby="imprint">
      <h2 id="imprint">{t('imprint')}</h2>
      <p>{t('cite', { engine: key.engine, name: run.scenarioName, version: run.version, hash: hash.slice(0, 12), date: ended })}</p>
      <p>{money.rate}</p>
      <dl className="pairs">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
