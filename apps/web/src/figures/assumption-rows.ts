import type { Claim, Names, Parameter, Quantity, Scenario } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { inputNumber } from './numbers.ts'
import { type NumberStyle, plausibleText, quantityLabel, quantityText, quantityUnit, styleOf, valueText } from './quantity-text.ts'
import { chosenClaim } from './quantity-value.ts'
import { scenarioQuantities } from './scenario-quantities.ts'

export interface AssumptionRow {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly unit: string
  readonly range: string
  readonly chosen: Claim | undefined
  readonly others: readonly { readonly claim: Claim; readonly value: string }[]
}

interface Words {
  readonly fields: TFunction<'fields'>
  readonly figures: TFunction<'figures'>
}

const othersOf = (quantity: Quantity, style: NumberStyle, t: TFunction<'fields'>) =>
  typeof quantity === 'number'
    ? []
    : quantity.claims.filter((c) => c.id !== quantity.chosen).map((claim) => ({ claim, value: valueText(claim.value, style, t) }))

/** Every number of a scenario with its claims. */
export function scenarioRows(scenario: Scenario, names: Names, t: Words): AssumptionRow[] {
  return scenarioQuantities(scenario).map((q) => {
    const style = styleOf(q.field, q.basis)
    return {
      key: q.path,
      label: quantityLabel(q, names, t.fields, t.figures),
      value: quantityText(q.quantity, style, t.fields),
      unit: style === 'share' ? '' : quantityUnit(q.field, q.basis, scenario.currency, t.fields),
      range: plausibleText(q.quantity, style, t.fields),
      chosen: chosenClaim(q.quantity),
      others: othersOf(q.quantity, style, t.fields),
    }
  })
}

/** Every parameter of the model with its claims. */
export function parameterRows(parameters: readonly Parameter[], t: Words): AssumptionRow[] {
  return parameters.map((p) => {
    const chosen = p.claims.find((c) => c.id === p.chosen)
    return {
      key: p.path,
      label: p.term,
      value: chosen ? valueText(chosen.value, 'plain', t.fields) : '',
      unit: p.unit,
      range: p.range ? t.fields('plausible', { low: inputNumber(p.range[0]), high: inputNumber(p.range[1]) }) : '',
      chosen,
      others: p.claims.filter((c) => c.id !== p.chosen).map((claim) => ({ claim, value: valueText(claim.value, 'plain', t.fields) })),
    }
  })
}
