import type { Scenario } from '@shiftwork/contracts'
import { type ScenarioQuantity, scenarioQuantities } from '../../figures/scenario-quantities.ts'

/** One input that is not the same in all scenarios. */
export interface InputDifference {
  readonly key: string
  /** Where it was met first. */
  readonly input: ScenarioQuantity
  /** What stands there in each scenario; undefined where it has no such line. */
  readonly values: readonly (ScenarioQuantity | undefined)[]
}

/** The same number in two scenarios has the same key, wherever its line stands. */
const keyOf = (q: ScenarioQuantity): string => [q.phase?.id, q.about?.id, q.field, q.field === 'originShare' ? q.place : ''].join('|')

const enters = (q: ScenarioQuantity | undefined): string => JSON.stringify(q ? [q.quantity, q.basis, q.about?.code, q.place] : null)

/** Numbers that enter the scenarios differently, in the order of the builder. */
export function inputDifferences(scenarios: readonly Scenario[]): InputDifference[] {
  const maps = scenarios.map((s) => new Map(scenarioQuantities(s).map((q) => [keyOf(q), q])))
  const keys = new Set(maps.flatMap((map) => [...map.keys()]))
  return [...keys].flatMap((key) => {
    const values = maps.map((map) => map.get(key))
    const input = values.find((v) => v !== undefined)
    return input && new Set(values.map(enters)).size > 1 ? [{ key, input, values }] : []
  })
}
