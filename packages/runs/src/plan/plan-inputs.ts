import type { Scenario } from '@shiftwork/contracts'
import { hashOf, inOneOrder, scenarioHash } from '../keys.ts'

/**
 * Name of what the plan of a scenario rests on: scenarios that differ in what they buy, in the price of the product, in shares from gross to net,
 * in instruments or in the counterfactual alone have the same plan, and it is found once.
 */
export function planInputsHash(given: Scenario): string {
  const { net: _net, counterfactual: _counterfactual, funding, phases, product, ...rest } = inOneOrder(given)
  const payers = funding?.payers.map(({ id }) => id) ?? []
  const bare: Scenario = { ...rest, product: { ...product, price: 1 }, phases: phases.map((phase) => ({ ...phase, spending: [] })) }
  return hashOf({ payers, scenario: scenarioHash(bare) })
}
