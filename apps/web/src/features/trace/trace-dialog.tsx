import type { Names } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiError } from '../../api-client.ts'
import { Dialog } from '../../components/dialog.tsx'
import type { TraceQuestion } from '../../figures/traced.tsx'
import { FindingList } from '../../notices/findings.tsx'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { traceQuery } from '../../requests/trace.ts'
import { figureWords } from './figure-words.ts'
import { TraceAccount } from './trace-account.tsx'

interface Props {
  readonly run: string
  readonly question: TraceQuestion
  readonly names: Names
  readonly onClose: () => void
}

/** How a figure came about; from it to the figures that it is made of, and back. */
export function TraceDialog({ run, question, names, onClose }: Props) {
  const { t } = useTranslation('trace')
  const [way, setWay] = useState<readonly string[]>([])
  const close = useRef<HTMLButtonElement>(null)
  const shown = way.at(-1) ?? question.figure
  const trace = useQuery(traceQuery(run, shown))
  const go = (next: readonly string[]) => {
    // The button that was pressed goes away with its table: the key stays at the head of the window.
    close.current?.focus()
    setWay(next)
  }
  const first = way.length === 0
  return (
    <Dialog title={first ? t('title', { label: question.label }) : figureWords(shown, names, t)} onClose={onClose} wide>
      <div className="row">
        <button ref={close} type="button" className="button" onClick={onClose}>
          {t('close')}
        </button>
        {!first && (
          <button type="button" className="button" onClick={() => go(way.slice(0, -1))}>
            {t('back')}
          </button>
        )}
      </div>
      {trace.isError ? (
        <NoTrace error={trace.error} retry={() => void trace.refetch()} />
      ) : trace.data ? (
        <TraceAccount
          key={trace.data.figure}
          trace={trace.data}
          names={names}
          {...(first ? { onPage: question.shown } : {})}
          onOpen={(next) => go([...way, next])}
        />
      ) : (
        <p className="soft" role="status">
          {t('working')}
        </p>
      )}
    </Dialog>
  )
}

/** Why there is no account: what the service finds in the way, in words; else the problem itself. */
function NoTrace({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
  const { t } = useTranslation('trace')
  if (!(error instanceof ApiError) || error.findings.length === 0) return <ProblemNotice error={error} retry={retry} />
  return (
    <div className="stack-tight" role="alert">
      <p>{t('cannot')}</p>
      <FindingList findings={error.findings} />
    </div>
  )
}
