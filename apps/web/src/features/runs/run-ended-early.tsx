import type { Run } from '@shiftwork/contracts'
import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FindingList } from '../../notices/findings.tsx'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { useCreateRun } from '../../requests/create-run.ts'

/** A run that was cancelled or could not be computed: why, and what to do. */
export function RunEndedEarly({ run }: { readonly run: Run }) {
  const { t } = useTranslation('runs')
  const navigate = useNavigate()
  const create = useCreateRun()
  const again = async () => {
    const next = await create.mutateAsync({ scenario: run.scenario, version: run.version, draws: run.draws, seed: run.seed })
    await navigate({ to: '/runs/$id', params: { id: next.id } })
  }
  return (
    <div className="stack">
      <p className="lead">{t(run.state === 'cancelled' ? 'cancelled' : 'failed')}</p>
      {run.error && <FindingList findings={run.error} withPath />}
      {create.isError && <ProblemNotice error={create.error} />}
      <div className="row">
        <button
          type="button"
          className="button"
          data-kind="main"
          onClick={() => void again().catch(() => undefined)}
          disabled={create.isPending}
        >
          {t('again')}
        </button>
        <Link to="/scenarios/$id/$step" params={{ id: run.scenario, step: 'check' }} className="button">
          {t('edit')}
        </Link>
      </div>
    </div>
  )
}
