import type { Run } from '@shiftwork/contracts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { timeOf, wholeNumber } from '../../figures/numbers.ts'
import { referenceText } from '../../requests/run-reference.ts'
import type { RunSubject } from '../../requests/seen-run.ts'
import { type Section, sections } from './section-list.ts'

interface Props {
  readonly run: Run
  readonly subject: RunSubject
  readonly current: Section
}

/** What the result is of, and the way to its sections. */
export function ResultHeader({ run, subject, current }: Props) {
  const { t } = useTranslation('results')
  const { t: briefing } = useTranslation('briefing')
  return (
    <div className="stack">
      <p className="soft small">
        {t('of', { version: run.version, draws: wholeNumber(run.draws), time: timeOf(run.endedAt ?? run.createdAt) })}
        {run.newerModel && (
          <>
            {' '}
            <span className="badge" data-tone="warn">
              {t('newerModel')}
            </span>
          </>
        )}
      </p>
      <div className="row">
        <Link className="button" to="/scenarios/$id/$step" params={{ id: run.scenario, step: 'project' }}>
          {t('edit')}
        </Link>
        <Link className="button" to="/compare" search={{ runs: referenceText({ run: run.id, ...subject }) }}>
          {t('compare')}
        </Link>
        <Link className="button" to="/briefings/$id" params={{ id: run.id }} search={subject}>
          {briefing('open')}
        </Link>
      </div>
      <SectionTabs run={run.id} current={current} />
    </div>
  )
}

/** The way to the sections; the query of the address goes with it. */
function SectionTabs({ run, current }: { readonly run: string; readonly current: Section }) {
  const { t } = useTranslation('results')
  return (
    <nav aria-label={t('sections')}>
      <ul className="tabs">
        {sections.map((section) => (
          <li key={section}>
            {section === 'summary' ? (
              <Link
                to="/runs/$id"
                params={{ id: run }}
                search={true}
                activeOptions={{ exact: true }}
                aria-current={current === section ? 'page' : undefined}
              >
                {t(`section.${section}`)}
              </Link>
            ) : (
              <Link
                to="/runs/$id/$section"
                params={{ id: run, section }}
                search={true}
                aria-current={current === section ? 'page' : undefined}
              >
                {t(`section.${section}`)}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
