import { parseScenario, type Scenario, type ScenarioInput } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { buildInUkraine, responsesInThisThread } from './context-for-tests.ts'
import { contextHolder, writeResponse } from './context-holder.ts'
import { scenarioHash } from './keys.ts'
import { loadModel } from './model.ts'

const model = loadModel()
const holder = contextHolder(model)

/** Central headline figures by a thread that has computed for other scenarios before, or by one that has not. */
function figures(scenario: Scenario, by = holder): Float64Array {
  const { units, households } = responsesInThisThread(scenario)
  const held = by.take({
    name: scenarioHash(scenario),
    scenario,
    units: units.map(writeResponse),
    households: households.map(writeResponse),
    plan: null,
    tables: null,
  })
  return held.central().criteriaValues
}

const whole = buildInUkraine()
const { phases } = whole as unknown as ScenarioInput
const edited: Record<string, Scenario> = {
  'another amount': parseScenario({ ...whole, product: { ...whole.product, price: 700_000 } }),
  'no last phase': parseScenario({ ...whole, phases: phases.slice(0, -1) }),
  'other household spending': parseScenario({ ...whole, parameters: { ...whole.parameters, 'household-spending.UKR': 0.3 } }),
  'other regions': parseScenario({ ...whole, parameters: { ...whole.parameters, 'region-size-exponent': 0.1 } }),
}

test.each(Object.entries(edited))('%s after the whole has the bits it has alone', (_, scenario) => {
  figures(whole)
  const after = figures(scenario)
  expect(after).toEqual(figures(scenario, contextHolder(model)))
  expect(after).not.toEqual(figures(whole))
})
