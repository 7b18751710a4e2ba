import type { Run } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ProgressMeter } from '../components/progress-meter.tsx'
import { wholeNumber } from '../figures/numbers.ts'
import { useCancelRun } from '../requests/cancel-run.ts'
import { useRunEvents } from '../requests/run-events.ts'
import { ProblemNotice } from './problem-notice.tsx'

/** A question that is being worked out: what is done of what is to do, counted, and a way to stop it. */
export function RunUnderway({ run }: { readonly run: Run }) {
  const { t } = useTranslation('answers')
  const cancel = useCancelRun()
  useRunEvents(run.id, true)
  const { drawsDone, drawsTotal, queuePlace } = run.progress
  const counted = { done: wholeNumber(drawsDone), total: wholeNumber(drawsTotal) }
  const text = run.state === 'queued' ? t('queued', { count: queuePlace }) : drawsDone === 0 ? t('started') : t('done', counted)
  return (
    <div className="stack-tight" data-testid="underway">
      <p role="status">{text}</p>
      <ProgressMeter done={drawsDone} total={drawsTotal} label={t('progress')} text={text} />
      <p className="soft small">{t('leave')}</p>
      {cancel.isError && <ProblemNotice error={cancel.error} />}
      <div>
        <button type="button" className="button" onClick={() => cancel.mutate(run.id)} disabled={cancel.isPending}>
          {t('cancel')}
        </button>
      </div>
    </div>
  )
}
