import type { Names, Parameter, Scenario } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { inputNumber, percent, threeDigits, yearNumber } from './numbers.ts'
import { type NumberStyle, quantityLabel, quantityUnit, styleOf } from './quantity-text.ts'
import { scenarioQuantities } from './scenario-quantities.ts'

interface Words {
  readonly fields: TFunction<'fields'>
  readonly figures: TFunction<'figures'>
  readonly answers: TFunction<'answers'>
}

/** An assumption as readers know it: its name, its unit, and how its values are written. */
export interface AssumptionWords {
  readonly label: string
  readonly unit: string
  readonly number: (value: number) => string
  /** The same of a value that an answer came upon, which nobody gave: as many digits as it bears. */
  readonly about: (value: number) => string
  readonly style: NumberStyle
}

const writers: Readonly<Record<NumberStyle, (value: number) => string>> = {
  plain: inputNumber,
  share: percent,
  year: yearNumber,
}
const roundWriters: Readonly<Record<NumberStyle, (value: number) => string>> = { plain: threeDigits, share: percent, year: yearNumber }
const written = (style: NumberStyle) => ({ number: writers[style], about: roundWriters[style], style })
const parameterPrefix = 'parameters/'
const plainPath = (path: string): string => path.split('/').join(' · ').replaceAll('-', ' ')

/**
 * Names assumptions by their paths (product/price, parameters/crowding-out.UKR) and pointers (/product/price), as answers of the service do.
 *
 * @param parameters of the model; without them their paths are shown
 */
export function assumptionWords(scenario: Scenario, parameters: readonly Parameter[], names: Names, t: Words) {
  const quantities = new Map(scenarioQuantities(scenario).map((quantity) => [quantity.path, quantity]))
  const terms = new Map(parameters.map((parameter) => [parameter.path, parameter]))
  return (path: string, pointer: string): AssumptionWords => {
    const own = quantities.get(pointer)
    if (own) {
      const style = styleOf(own.field, own.basis)
      const unit = style === 'share' ? '' : quantityUnit(own.field, own.basis, scenario.currency, t.fields)
      return { label: quantityLabel(own, names, t.fields, t.figures), unit, ...written(style) }
    }
    const parameter = terms.get(path.startsWith(parameterPrefix) ? path.slice(parameterPrefix.length) : path)
    if (parameter?.unit === 'share') return { label: parameter.term, unit: '', ...written('share') }
    if (parameter) return { label: parameter.term, unit: parameter.unit, ...written('plain') }
    const route = /^jobs-route\.(.+)$/.exec(path)
    const label = route ? t.answers('jobsRoute', { place: names.economies[route[1] ?? ''] ?? route[1] ?? '' }) : plainPath(path)
    return { label, unit: '', ...written('plain') }
  }
}
