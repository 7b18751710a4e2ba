import { endpoints, type Run, type ScenarioHead } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../api-client.ts'
import { timeOf } from '../../figures/numbers.ts'
import { namesQuery } from '../../requests/names.ts'
import { subjectOf } from '../../requests/seen-run.ts'
import { CardHeadline } from './card-headline.tsx'
import { RunBadge } from './run-badge.tsx'

interface Props {
  readonly head: ScenarioHead
  readonly picked: boolean
  readonly onPick: (run: string, picked: boolean) => void
  readonly onRename: (head: ScenarioHead) => void
  readonly onDuplicate: (head: ScenarioHead) => void
  readonly onDelete: (head: ScenarioHead) => void
}

const done = (run: Run | null): Run | null => (run?.state === 'done' ? run : null)

/** One scenario: what it brings in a sentence, the state of its estimate, and what can be done with it. */
export function ScenarioCard({ head, picked, onPick, onRename, onDuplicate, onDelete }: Props) {
  const { t } = useTranslation('scenarios')
  const names = useQuery(namesQuery).data
  const run = head.latestRun
  const estimated = done(run)
  const same = run?.scenarioHash === head.hash
  return (
    <li className="card" data-scenario={head.id}>
      <div className="stack-tight">
        <h3>
          <bdi>{head.name}</bdi>
        </h3>
        <div className="row small">
          {head.example && <span className="badge">{t('example')}</span>}
          <RunBadge run={run} changed={!same} />
          {run?.newerModel && (
            <span className="badge" data-tone="warn">
              {t('newerModel')}
            </span>
          )}
        </div>
      </div>
      {estimated ? <CardHeadline run={estimated.id} names={names} /> : <p className="soft">{t('noEstimate')}</p>}
      <div className="row">
        {estimated ? (
          <Link
            className="button"
            data-kind="main"
            to="/runs/$id"
            params={{ id: estimated.id }}
            search={same ? subjectOf(estimated, head.id, head.version) : {}}
          >
            {t('open')}
          </Link>
        ) : run && (run.state === 'running' || run.state === 'queued') ? (
          <Link className="button" data-kind="main" to="/runs/$id" params={{ id: run.id }}>
            {t('progress')}
          </Link>
        ) : null}
        <Link className="button" to="/scenarios/$id/$step" params={{ id: head.id, step: 'project' }}>
          {t('edit')}
        </Link>
        {estimated && (
          <label className="row">
            <input type="checkbox" checked={picked} onChange={(event) => onPick(estimated.id, event.target.checked)} />
            {t('pick')}
            <span className="hidden-but-read">{head.name}</span>
          </label>
        )}
      </div>
      <details>
        <summary>{t('more')}</summary>
        <div className="row">
          <button type="button" className="button" data-kind="quiet" onClick={() => onRename(head)}>
            {t('rename')}
          </button>
          <button type="button" className="button" data-kind="quiet" onClick={() => onDuplicate(head)}>
            {t('duplicate')}
          </button>
          <a
            className="button"
            data-kind="quiet"
            href={addressOf(endpoints.downloadScenario, { id: head.id })}
            download={`${head.id}.json`}
          >
            {t('download')}
          </a>
          <button type="button" className="button" data-kind="quiet" onClick={() => onDelete(head)}>
            {t('delete')}
          </button>
        </div>
        <p className="soft small">{t('saved', { version: head.version, time: timeOf(head.updatedAt) })}</p>
      </details>
    </li>
  )
}
