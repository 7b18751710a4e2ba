import type { Run } from '@shiftwork/contracts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** Why an estimate has no retraining plan, and what to do about it. */
export function NoPlan({ run, reason }: { readonly run: Run; readonly reason: 'none' | 'absent' }) {
  const { t } = useTranslation('plan')
  return (
    <div className="notice" data-tone="accent">
      <p>{t(reason === 'none' ? 'none' : 'notEstimated')}</p>
      <p>
        <Link className="button" to="/scenarios/$id/$step" params={{ id: run.scenario, step: reason === 'none' ? 'training' : 'check' }}>
          {t(reason === 'none' ? 'noneDo' : 'absentDo')}
        </Link>
      </p>
    </div>
  )
}
