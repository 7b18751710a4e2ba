import { useTranslation } from 'react-i18next'
import { FindingList } from './findings.tsx'
import { type Refusal, whatHappened } from './what-happened.ts'

/** What went wrong, in words, and what to do; never a bare code. */
export function ProblemNotice({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { t } = useTranslation('components')
  const refusal = error as Refusal
  const findings = refusal.findings ?? []
  return (
    <div className="notice" data-tone="bad" role="alert">
      <p>{t(whatHappened(refusal), { status: refusal.status ?? 0 })}</p>
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
