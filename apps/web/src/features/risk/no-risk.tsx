import type { Run } from '@shiftwork/contracts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** Why an estimate says nothing of risk, and what to do about it. */
export function NoRisk({ run, reason }: { readonly run: Run; readonly reason: 'none' | 'absent' }) {
  const { t } = useTranslation('risk')
  const none = reason === 'none'
  return (
    <section className="notice" data-tone="accent" {...(none ? { 'aria-labelledby': 'no-risk' } : {})}>
      {none && <h2 id="no-risk">{t('noRiskTitle')}</h2>}
      <p>{t(none ? 'noRiskText' : 'absent')}</p>
      <p>
        <Link className="button" to="/scenarios/$id/$step" params={{ id: run.scenario, step: none ? 'risk' : 'check' }}>
          {t(none ? 'noRiskDo' : 'absentDo')}
        </Link>
      </p>
    </section>
  )
}
