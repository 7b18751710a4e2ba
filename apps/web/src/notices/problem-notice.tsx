import type { Finding } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { FindingList } from './findings.tsx'

interface Refusal {
  readonly message: string
  readonly status?: number
  readonly findings?: readonly Finding[]
  readonly trace?: string
}

/** What went wrong, in words, and what to do; never a bare code. */
export function ProblemNotice({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { t } = useTranslation('components')
  const refusal = error as Refusal
  const findings = refusal.findings ?? []
  return (
    <div className="notice" data-tone="bad" role="alert">
      <p>{refusal.status === 0 ? t('unreachable') : refusal.status === undefined ? t('fault') : refusal.message}</p>
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
