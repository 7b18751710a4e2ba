import type { Run } from '@shiftwork/contracts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../components/loading.tsx'
import type { AskedRun } from '../requests/asked-run.ts'
import { FindingList } from './findings.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { RunUnderway } from './run-underway.tsx'

interface Props {
  readonly asked: AskedRun
  /** What the button says that asks for it. */
  readonly button: string
  /** What is said beside the button. */
  readonly note?: string
  /** A side question: its button does not stand out. */
  readonly quiet?: boolean
  /** Made with another model or engine than what stands beside it? */
  readonly beside?: Pick<Run, 'model' | 'engine'>
  readonly children: (run: Run) => ReactNode
}

/** The way from a question to its answer: the button, the progress, what went wrong, the answer. */
export function AskedAnswer({ asked: { run, looking, asking, error, ask }, button, note, quiet = false, beside, children }: Props) {
  const { t } = useTranslation('answers')
  if (looking) return <Loading />
  if (run?.state === 'done')
    return (
      <>
        <OtherModel run={run} beside={beside}>
          <button type="button" className="button" onClick={ask} disabled={asking}>
            {button}
          </button>
        </OtherModel>
        {children(run)}
      </>
    )
  if (run?.state === 'queued' || run?.state === 'running') return <RunUnderway run={run} />
  return (
    <div className="stack">
      {run?.state === 'cancelled' && <p>{t('cancelled')}</p>}
      {run?.state === 'failed' && <p className="problem">{t('failed')}</p>}
      {run?.error && <FindingList findings={run.error} />}
      {error !== null && error !== undefined && <ProblemNotice error={error} />}
      <div className="row">
        <button type="button" className="button" data-kind={quiet ? undefined : 'main'} onClick={ask} disabled={asking}>
          {button}
        </button>
        {note && <span className="soft small">{note}</span>}
      </div>
    </div>
  )
}

/** Says so where an answer and what stands beside it do not come from the same model, with the way to ask anew. */
function OtherModel({ run, beside, children }: { readonly run: Run; readonly beside: Props['beside']; readonly children: ReactNode }) {
  const { t } = useTranslation('answers')
  const differs = beside && (beside.model !== run.model || beside.engine !== run.engine)
  if (!differs && !run.newerModel) return null
  return (
    <div className="notice row-apart" data-tone="warn">
      <p>{t(differs ? 'otherModel' : 'newerModel')}</p>
      {children}
    </div>
  )
}
