import type { Run } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'

const tones = { queued: 'accent', running: 'accent', done: 'good', failed: 'bad', cancelled: undefined } as const

/** State of the newest estimate, and whether the scenario has changed since. */
export function RunBadge({ run, changed }: { readonly run: Run | null; readonly changed: boolean }) {
  const { t } = useTranslation('scenarios')
  if (!run) return <span className="badge">{t('state.none')}</span>
  if (run.state === 'done' && changed)
    return (
      <span className="badge" data-tone="warn">
        {t('state.changed')}
      </span>
    )
  return (
    <span className="badge" data-tone={tones[run.state]}>
      {t(`state.${run.state}`)}
    </span>
  )
}
