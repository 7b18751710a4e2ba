import type { Names, Scenario } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { placeName } from './place-name.ts'

/** Name of a payer of the public account: as the scenario has it, or the state that collects without being named there. */
export function payerName(
  code: string,
  scenario: Scenario,
  names: Names,
  t: TFunction<'publicMoney'>,
  figures: TFunction<'figures'>,
): string {
  if (code === 'all') return t('all')
  if (code === 'other-states') return t('otherStates')
  const payer = scenario.funding?.payers.find((p) => p.id === code)
  if (payer) return payer.name
  return code.startsWith('state-') ? t('stateOf', { economy: placeName(code.slice('state-'.length), names, figures) }) : code
}
