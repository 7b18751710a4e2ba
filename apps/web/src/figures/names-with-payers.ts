import type { Names, Scenario } from '@shiftwork/contracts'

/** Names in which the payers of scenarios answer to their ids as places do to their codes: headline figures name either of them. */
export function namesWithPayers(names: Names, scenarios: readonly Pick<Scenario, 'funding'>[]): Names {
  const payers = scenarios.flatMap(({ funding }) => (funding?.payers ?? []).map(({ id, name }) => [id, name] as const))
  return { ...names, economies: { ...Object.fromEntries(payers), ...names.economies } }
}
