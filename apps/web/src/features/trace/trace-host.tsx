import type { Names } from '@shiftwork/contracts'
import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react'
import { Loading } from '../../components/loading.tsx'
import { AskTrace, type TraceQuestion } from '../../figures/traced.tsx'

const TraceDialog = lazy(async () => ({ default: (await import('./trace-dialog.tsx')).TraceDialog }))

interface Props {
  readonly run: string
  readonly names: Names
  readonly children: ReactNode
}

/** Around figures of a run: each that is pressed opens the account of how it came about. */
export function TraceHost({ run, names, children }: Props) {
  const [question, setQuestion] = useState<TraceQuestion | null>(null)
  const close = useCallback(() => setQuestion(null), [])
  return (
    <AskTrace value={setQuestion}>
      {children}
      {question && (
        <Suspense fallback={<Loading />}>
          <TraceDialog key={question.figure} run={run} question={question} names={names} onClose={close} />
        </Suspense>
      )}
    </AskTrace>
  )
}
