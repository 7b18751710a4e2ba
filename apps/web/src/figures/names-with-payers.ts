import type { Names, Scenario } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'

/** Names in which payers answer to their codes as places do: headline figures name either of them. */
export function namesWithPayers(names: Names, scenarios: readonly Pick<Scenario, 'funding'>[], t: TFunction<'publicMoney'>): Names {
  const named = scenarios.flatMap(({ funding }) => (funding?.payers ?? []).map(({ id, name }) => [id, name] as const))
  const states = Object.entries(names.economies).map(([code, economy]) => [`state-${code}`, t('stateOf', { economy })] as const)
  const payers = Object.fromEntries([...named, ...states, ['other-states', t('otherStates')] as const])
  return { ...names, economies: { ...payers, ...names.economies } }
}
