import type { Estimate, Window } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { monthName } from '../../figures/numbers.ts'

interface Props {
  readonly estimate: Estimate
  readonly value: Window
  readonly onChange: (window: Window) => void
}
const order: readonly Window[] = ['steady', 'peak', 'construction', 'life']

/** The window that is shown first: normal operation where there is one. */
export const firstWindow = (estimate: Estimate): Window => order.find((window) => estimate.facts.windows[window]) ?? 'life'

/** Which part of the project the figures speak of; its months are said, for a window without months is not offered. */
export function WindowChoice({ estimate, value, onChange }: Props) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const offered = order.filter((window) => estimate.facts.windows[window])
  return (
    <div className="field">
      <label htmlFor="window">{t('window')}</label>
      <select id="window" value={value} onChange={(event) => onChange(event.target.value as Window)}>
        {offered.map((window) => {
          const [from, to] = estimate.facts.windows[window] ?? ['', '']
          return (
            <option key={window} value={window}>
              {t('windowOption', { window: figures(`window.${window}`), from: monthName(from), to: monthName(to) })}
            </option>
          )
        })}
      </select>
    </div>
  )
}
