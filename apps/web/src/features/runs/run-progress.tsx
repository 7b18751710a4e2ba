import type { Run } from '@shiftwork/contracts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProgressMeter } from '../../components/progress-meter.tsx'
import { timeOf, wholeNumber } from '../../figures/numbers.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { useCancelRun } from '../../requests/cancel-run.ts'
import { useRunEvents } from '../../requests/run-events.ts'

/** A run that waits or is being computed: counted blocks and draws, its place in the queue, and a way to stop it. */
export function RunProgress({ run }: { readonly run: Run }) {
  const { t } = useTranslation('runs')
  const cancel = useCancelRun()
  useRunEvents(run.id, true)
  const { blocksDone, blocksTotal, drawsDone, drawsTotal, queuePlace } = run.progress
  const text =
    run.state === 'queued'
      ? t('queued', { count: queuePlace })
      : t('done', {
          draws: wholeNumber(drawsDone),
          drawsTotal: wholeNumber(drawsTotal),
        })
  return (
    <div className="stack" data-testid="progress">
      <p role="status">{text}</p>
      <ProgressMeter done={blocksDone} total={blocksTotal} label={t('label')} text={text} />
      <p className="soft">
        {run.startedAt ? t('startedAt', { time: timeOf(run.startedAt) }) : t('createdAt', { time: timeOf(run.createdAt) })}
      </p>
      <p className="soft prose">{t('leave')}</p>
      {cancel.isError && <ProblemNotice error={cancel.error} />}
      <div className="row">
        <button type="button" className="button" onClick={() => cancel.mutate(run.id)} disabled={cancel.isPending}>
          {t('cancel')}
        </button>
        <Link to="/">{t('back')}</Link>
      </div>
    </div>
  )
}
