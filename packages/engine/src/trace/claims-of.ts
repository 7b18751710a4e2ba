import type { Claim, Quantity, Scenario } from '@shiftwork/contracts'
import { chosenOf } from '../assumptions/assumption.ts'
import { findParameter } from '../assumptions/parameter-lookup.ts'
import type { TraceSources } from './figure-book.ts'
import { unitOfField } from './unit-of-field.ts'

/** An assumption as it entered, with everything that is claimed about it. */
export interface FoundAssumption {
  readonly path: string
  readonly value: number
  readonly unit: string
  readonly chosen?: string
  readonly claims: readonly Claim[]
}

type Where = Pick<TraceSources, 'context' | 'scenario' | 'central'>

/** An assumption of the project by its place in the list. */
export function ofAssumption({ context, scenario, central: { state } }: Where, at: number): FoundAssumption {
  const { path, pointer, central } = context.project.assumptions[at]!
  // What follows from other numbers is worked out with them, draw by draw.
  const value = state.draw.values[at]!
  const prefix = 'parameters/'
  if (path.startsWith(prefix)) return ofParameter({ context, scenario }, path.slice(prefix.length))
  if (!pointer.startsWith('/')) return { path, value, unit: 'number', claims: [] }
  return { path, value: central, unit: unitOfField(path, scenario), ...claimsOf(quantityAt(scenario, pointer)) }
}

/** A parameter by its path: the scenario's own, or that of the model version. */
export function ofParameter({ context: { model }, scenario }: Pick<Where, 'context' | 'scenario'>, path: string): FoundAssumption {
  const found = findParameter(model.parameters, scenario.parameters, path)
  if (!found) throw new Error(`The model version has no parameter ${path}.`)
  return {
    path: `parameters/${found.path}`,
    value: chosenOf(found.quantity).central,
    unit: found.parameter.unit,
    ...claimsOf(found.quantity),
  }
}

/** A bare number is one claim of whoever wrote the scenario. */
function claimsOf(quantity: Quantity): Pick<FoundAssumption, 'chosen' | 'claims'> {
  if (typeof quantity !== 'number') return { chosen: quantity.chosen, claims: quantity.claims }
  return { chosen: 'own', claims: [{ id: 'own', value: quantity, said: 'own', source: { title: 'Scenario' }, confidence: 'low' }] }
}

function quantityAt(scenario: Scenario, pointer: string): Quantity {
  let at: unknown = scenario
  for (const part of pointer.slice(1).split('/')) at = (at as Record<string, unknown>)[part.replaceAll('~1', '/').replaceAll('~0', '~')]
  return at as Quantity
}
