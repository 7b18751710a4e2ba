import type { ScenarioResource } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { timeOf } from '../../figures/numbers.ts'

interface Props {
  readonly theirs: ScenarioResource
  readonly onKeepMine: () => void
  readonly onTakeTheirs: () => void
}

/** Somebody saved in the meantime: both are kept, the reader decides which goes on. */
export function ConflictNotice({ theirs, onKeepMine, onTakeTheirs }: Props) {
  const { t } = useTranslation('builder')
  return (
    <div className="notice" data-tone="warn" role="alert">
      <h2>{t('conflictTitle')}</h2>
      <p>{t('conflictText', { version: theirs.version, time: timeOf(theirs.updatedAt) })}</p>
      <div className="row">
        <button type="button" className="button" onClick={onKeepMine}>
          {t('keepMine', { version: theirs.version + 1 })}
        </button>
        <button type="button" className="button" onClick={onTakeTheirs}>
          {t('takeTheirs', { version: theirs.version })}
        </button>
      </div>
    </div>
  )
}
