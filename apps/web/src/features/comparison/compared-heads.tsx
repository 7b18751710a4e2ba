import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { wholeNumber } from '../../figures/numbers.ts'
import type { Compared } from './compared.ts'

/** Which estimates stand side by side. */
export function ComparedHeads({ compared }: { readonly compared: readonly Compared[] }) {
  const { t } = useTranslation('comparison')
  return (
    <ol className="plain-list cards">
      {compared.map(({ key, letter, colour, run, subject }) => (
        <li key={key} className="card" style={{ borderTop: `4px solid ${colour}` }}>
          <h2>
            {letter}:{' '}
            <Link to="/runs/$id" params={{ id: run.id }} search={subject}>
              <bdi>{run.scenarioName}</bdi>
            </Link>
          </h2>
          <p className="soft small">{t('head', { version: run.version, draws: wholeNumber(run.draws), seed: run.seed })}</p>
        </li>
      ))}
    </ol>
  )
}
