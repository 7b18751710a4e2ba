import type { Language, Parameter } from '@shiftwork/contracts'
import { once } from './bundled-file.ts'
import { parameters } from './parameters.ts'
import { translatedNames } from './translated-names.ts'

const terms = once(() => translatedNames('parameters', Object.fromEntries(parameters().map(({ path, term }) => [path, term]))))
const units = once(() => translatedNames('units', Object.fromEntries(parameters().map(({ unit }) => [unit, unit]))))

/** Every bundled parameter with its term and its unit in a language; paths, numbers and claims are the same in each. */
export function parametersIn(language: Language): readonly Parameter[] {
  const [termOf, unitOf] = [terms()[language], units()[language]]
  return parameters().map((parameter) => ({
    ...parameter,
    term: termOf[parameter.path] ?? parameter.term,
    unit: unitOf[parameter.unit] ?? parameter.unit,
  }))
}
