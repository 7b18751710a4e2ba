import type { ScenarioHead } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { addressOf } from '../../api-client.ts'
import { timeOf } from '../../figures/numbers.ts'

export interface CardActionsProps {
  readonly head: ScenarioHead
  readonly onRename: (head: ScenarioHead) => void
  readonly onDelete: (head: ScenarioHead) => void
}

/** What is done with a scenario more rarely. */
export function CardActions({ head, onRename, onDelete }: CardActionsProps) {
  const { t } = useTranslation('scenarios')
  return (
    <details>
      <summary>{t('more')}</summary>
      <div className="row">
        <button type="button" className="button" data-kind="quiet" onClick={() => onRename(head)}>
          {t('rename')}
        </button>
        <a className="button" data-kind="quiet" href={addressOf('downloadScenario', { id: head.id })} download={`${head.id}.json`}>
          {t('download')}
        </a>
        <button type="button" className="button" data-kind="quiet" onClick={() => onDelete(head)}>
          {t('delete')}
        </button>
      </div>
      <p className="soft small">{t('saved', { version: head.version, time: timeOf(head.updatedAt) })}</p>
    </details>
  )
}
