import { useBlocker } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/dialog.tsx'

interface Props {
  readonly id: string
  readonly dirty: boolean
  readonly onSave: () => Promise<boolean>
}

/** Asks before changes that were not saved are left behind; the steps of one scenario share its draft. */
export function LeaveGuard({ id, dirty, onSave }: Props) {
  const { t } = useTranslation('builder')
  const blocker = useBlocker({
    shouldBlockFn: ({ next }) => dirty && !next.pathname.startsWith(`/scenarios/${id}`),
    enableBeforeUnload: dirty,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  const saveAndLeave = async () => {
    if (await onSave()) blocker.proceed()
    else blocker.reset()
  }
  return (
    <Dialog title={t('leaveTitle')} onClose={blocker.reset}>
      <p>{t('leaveText')}</p>
      <div className="row">
        <button type="button" className="button" data-kind="main" onClick={() => void saveAndLeave()}>
          {t('leaveSave')}
        </button>
        <button type="button" className="button" onClick={blocker.proceed}>
          {t('leaveAnyway')}
        </button>
        <button type="button" className="button" onClick={blocker.reset}>
          {t('stay')}
        </button>
      </div>
    </Dialog>
  )
}
