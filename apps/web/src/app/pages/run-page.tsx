import { Outlet, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ResultHeader } from '../../features/results/result-header.tsx'
import { isSection } from '../../features/results/section-list.ts'
import { RunEndedEarly } from '../../features/runs/run-ended-early.tsx'
import { RunProgress } from '../../features/runs/run-progress.tsx'
import { ended, useRun } from '../../requests/run.ts'
import { useSeenRun } from '../../requests/seen-run.ts'
import { PageWaiting } from '../page-fault.tsx'
import { PageTitle } from '../page-title.tsx'

/** One run: its progress while it goes on, then its result. The address stays the same. */
export function RunPage() {
  const { t } = useTranslation('runs')
  const params = useParams({ strict: false })
  const query = useRun(params.id ?? '')
  const search = useSearch({ from: '/runs/$id' })
  const run = useSeenRun(query.data, search)
  if (!run) return <PageWaiting of={[query]} />
  const title = run.state === 'done' ? 'titleDone' : ended(run) ? 'titleEnded' : 'title'
  const section = params.section && isSection(params.section) ? params.section : 'summary'
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageTitle>{t(title, { name: run.scenarioName })}</PageTitle>
        {run.state === 'done' && <ResultHeader run={run} subject={search} current={section} />}
      </div>
      {!ended(run) && <RunProgress run={run} />}
      {ended(run) && run.state !== 'done' && <RunEndedEarly run={run} />}
      {run.state === 'done' && <Outlet />}
    </div>
  )
}
