import type { Finding, Run, ScenarioHead } from '@shiftwork/contracts'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/loading.tsx'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { referenceText } from '../../requests/run-reference.ts'
import { useScenarios } from '../../requests/scenarios.ts'
import { subjectOf } from '../../requests/seen-run.ts'
import { RenameDialog } from './rename-dialog.tsx'
import { RunningList } from './running-list.tsx'
import { useScenarioActions } from './scenario-actions.ts'
import { ScenarioCard } from './scenario-card.tsx'
import { UploadButton } from './upload-button.tsx'
import { UploadFindings } from './upload-findings.tsx'

const mostCompared = 12

/** How an address names the newest estimate of a scenario: under the name of the scenario that was picked, where it has those very inputs. */
function referenceOf(head: ScenarioHead, run: Run): string {
  return referenceText({ run: run.id, ...(run.scenarioHash === head.hash ? subjectOf(run, head.id, head.version) : {}) })
}

/** All scenarios: open, edit, compare, add. */
export function ScenarioList() {
  const { t } = useTranslation('scenarios')
  const scenarios = useScenarios()
  const actions = useScenarioActions()
  const [picked, setPicked] = useState<readonly string[]>([])
  const [renaming, setRenaming] = useState<ScenarioHead | null>(null)
  const [upload, setUpload] = useState<{ file: string; findings: readonly Finding[]; message: string } | null>(null)
  const heads = scenarios.data ?? []
  const running = heads.flatMap((h) => (h.latestRun && ['queued', 'running'].includes(h.latestRun.state) ? [h.latestRun] : []))
  const comparable = picked.flatMap((id) => {
    const head = heads.find((h) => h.id === id)
    return head?.latestRun?.state === 'done' ? [referenceOf(head, head.latestRun)] : []
  })
  const pick = (scenario: string, on: boolean) => setPicked((now) => (on ? [...now, scenario] : now.filter((id) => id !== scenario)))
  return (
    <div className="stack-wide">
      <div className="row">
        <Link to="/new" className="button" data-kind="main">
          {t('new')}
        </Link>
        <UploadButton onFindings={(file, findings, message) => setUpload(file ? { file, findings, message } : null)} />
        <CompareButton runs={comparable} />
      </div>
      {upload && <UploadFindings {...upload} onClose={() => setUpload(null)} />}
      <RunningList runs={running} />
      {scenarios.isPending && <Loading />}
      {scenarios.isError && <ProblemNotice error={scenarios.error} retry={() => void scenarios.refetch()} />}
      {scenarios.data && heads.length === 0 && <EmptyState />}
      {heads.length > 0 && (
        <section className="stack" aria-labelledby="all-scenarios">
          <h2 id="all-scenarios">{t('all')}</h2>
          <ul className="cards plain-list">
            {heads.map((head) => (
              <ScenarioCard
                key={head.id}
                head={head}
                picked={picked.includes(head.id)}
                onPick={pick}
                onRename={setRenaming}
                onDuplicate={actions.duplicate}
                onDelete={actions.remove}
              />
            ))}
          </ul>
        </section>
      )}
      {renaming && <RenameDialog head={renaming} onClose={() => setRenaming(null)} />}
    </div>
  )
}

function CompareButton({ runs }: { readonly runs: readonly string[] }) {
  const { t } = useTranslation('scenarios')
  if (runs.length < 2) return <span className="soft small">{t('pickHint')}</span>
  if (runs.length > mostCompared) return <span className="note-text">{t('pickTooMany', { count: mostCompared })}</span>
  return (
    <Link to="/compare" search={{ runs: runs.join(',') }} className="button" data-kind="main">
      {t('compare', { count: runs.length })}
    </Link>
  )
}

function EmptyState() {
  const { t } = useTranslation('scenarios')
  return (
    <div className="card card-sunk">
      <h2>{t('emptyTitle')}</h2>
      <p className="prose">{t('emptyText')}</p>
      <div>
        <Link to="/new" className="button" data-kind="main">
          {t('new')}
        </Link>
      </div>
    </div>
  )
}
