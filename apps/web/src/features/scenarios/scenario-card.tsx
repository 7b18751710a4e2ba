import type { Run } from '@shiftwork/contracts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useNames } from '../../requests/names.ts'
import { subjectOf } from '../../requests/seen-run.ts'
import { CardActions, type CardActionsProps } from './card-actions.tsx'
import { CardHeadline } from './card-headline.tsx'
import { RunBadge } from './run-badge.tsx'

interface Props extends CardActionsProps {
  readonly onDuplicate: CardActionsProps['onRename']
  readonly picked: boolean
  readonly onPick: (scenario: string, picked: boolean) => void
}

const done = (run: Run | null): Run | null => (run?.state === 'done' ? run : null)

const underWay = (run: Run | null): boolean => run?.state === 'queued' || run?.state === 'running'

/** One scenario: what it brings in a sentence, the state of its estimate, and what can be done with it. */
export function ScenarioCard({ head, picked, onPick, onRename, onDuplicate, onDelete }: Props) {
  const { t } = useTranslation('scenarios')
  const names = useNames()
  const run = head.latestRun
  const estimated = done(run)
  return (
    <li className="card" data-scenario={head.id}>
      <div className="stack-tight">
        <h3>
          <bdi>{head.name}</bdi>
        </h3>
        <div className="row small">
          {head.example && <span className="badge">{t('example')}</span>}
          <RunBadge run={run} changed={run?.scenarioHash !== head.hash} />
          {run?.newerModel && (
            <span className="badge" data-tone="warn">
              {t('newerModel')}
            </span>
          )}
        </div>
      </div>
      {estimated ? (
        <CardHeadline run={estimated.id} names={names} />
      ) : (
        <p className="soft">{t(underWay(run) ? 'underWay' : 'noEstimate')}</p>
      )}
      <div className="row">
        <RunLink head={head} />
        <Link className="button" to="/scenarios/$id/$step" params={{ id: head.id, step: 'project' }}>
          {t('edit')}
        </Link>
        <button type="button" className="button" onClick={() => onDuplicate(head)}>
          {t('duplicate')}
        </button>
        {estimated && (
          <label className="row">
            <input type="checkbox" checked={picked} onChange={(event) => onPick(head.id, event.target.checked)} />
            {t('pick')}
            <span className="hidden-but-read">{head.name}</span>
          </label>
        )}
      </div>
      <CardActions head={head} onRename={onRename} onDelete={onDelete} />
    </li>
  )
}

/** To the result, or to its progress while it is being estimated. */
function RunLink({ head }: { readonly head: CardActionsProps['head'] }) {
  const { t } = useTranslation('scenarios')
  const run = head.latestRun
  if (!run || run.state === 'failed' || run.state === 'cancelled') return null
  const same = run.scenarioHash === head.hash
  return (
    <Link
      className="button"
      data-kind="main"
      to="/runs/$id"
      params={{ id: run.id }}
      search={same ? subjectOf(run, head.id, head.version) : {}}
    >
      {t(run.state === 'done' ? 'open' : 'progress')}
    </Link>
  )
}
