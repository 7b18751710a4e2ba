import type { Finding } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { FindingList } from './findings.tsx'

interface Refusal {
  readonly status?: number
  readonly findings?: readonly Finding[]
  readonly trace?: string
}

function whatHappened({ status, findings = [] }: Refusal) {
  if (status === undefined) return 'fault'
  if (status === 0) return 'unreachable'
  return findings.length > 0 ? 'refused' : 'failed'
}

/** What went wrong, in words, and what to do; never a bare code. */
export function ProblemNotice({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { t } = useTranslation('components')
  const refusal = error as Refusal
  const findings = refusal.findings ?? []
  return (
    <div className="notice" data-tone="bad" role="alert">
      <p>{t(whatHappened(refusal))}</p>
      {findings.length > 0 && <FindingList findings={findings} withPath />}
      {refusal.trace && <p className="small soft">{t('trace', { id: refusal.trace })}</p>}
      {retry && (
        <div>
          <button type="button" className="button" onClick={retry}>
            {t('retry')}
          </button>
        </div>
      )}
    </div>
  )
}
