import { moneyUnit } from '../results/criteria-list.ts'
import { unitCode } from './codes.ts'
import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'
import { householdOutput } from './household-output.ts'
import { minus, plus, type Term, times } from './term.ts'

/** Code of the purse of all economies that do not host the project. */
export const otherEconomies = 'other-economies'
export const taxBases: readonly string[] = ['labour-cost', 'product-taxes', 'surplus']

/**
 * `base-per-unit/PURSE/EFFECT/BASE/UNIT`: what is taxed per unit of a demand. The purse of all economies that do not host the project is the sum of theirs.
 *
 *   labour-cost Σ_i w_i R_i,   product-taxes Σ_i t_i R_i,   surplus Σ_i (v_i − w_i) R_i;   R_i the response of industry i
 */
export function basePerUnitFormula(book: FigureBook, [purse = '', effect = '', base = '', unit = '']: readonly string[]): Formula | null {
  const { economies, industries } = book.sources.context.model.economies
  if (!taxBases.includes(base)) return null
  const writer = formulaWriter(book, `base-per-unit/${purse}/${effect}/${base}/${unit}`, 'money per money')
  if (purse === otherEconomies) {
    const of = (economy: string) => ({ value: taxedPerUnit(book, economy, effect, base, unit), unit: 'money per money' })
    const others = membersOf(book, purse).map((c) => economies[c]!)
    return writer.done(
      plus(others.map((economy) => writer.figure(economy, `base-per-unit/${economy}/${effect}/${base}/${unit}`, of(economy)))),
    )
  }
  if (!economies.includes(purse)) return null
  const per = (industry: string, of: string) => writer.figure(`${of}_${industry}`, `per-output/${of}/${purse}/${industry}`)
  const terms = industries.flatMap((industry): Term[] => {
    const found = book.formula(`response/${effect}/${purse}/${industry}/${unit}`)
    if (!found || found.value === 0) return []
    const response = writer.figure(`response_${industry}`, found.figure)
    if (base === 'labour-cost') return [times(per(industry, 'labour-income'), response)]
    if (base === 'product-taxes') return [times(per(industry, 'product-taxes'), response)]
    return [times(minus(per(industry, 'value-added'), per(industry, 'labour-income')), response)]
  })
  return writer.done(terms.length === 0 ? writer.constant(0) : plus(terms))
}

/**
 * `base-per-shape/PURSE/EFFECT/BASE/SHAPE`: what is taxed per unit of a shape: all that its lines demand and its posts are paid.
 *
 *   Σ_u demand of u · base per unit [+ Σ_h labour cost in h · base per unit of it]
 */
export function basePerShapeFormula(book: FigureBook, [purse = '', effect = '', base = '', shape = '']: readonly string[]): Formula | null {
  const { project, model } = book.sources.context
  if (!taxBases.includes(base) || (effect !== 'indirect' && effect !== 'induced')) return null
  const writer = formulaWriter(book, `base-per-shape/${purse}/${effect}/${base}/${shape}`, moneyUnit(model.economies))
  const terms: Term[] = []
  const add = (name: string, figure: string) => {
    if (!book.formula(figure)) return
    const known = { value: taxedPerUnit(book, purse, effect, base, name), unit: 'money per money' }
    const per = writer.figure(`base_${name}`, `base-per-unit/${purse}/${effect}/${base}/${name}`, known)
    if (per.value !== 0) terms.push(times(writer.figure(name, figure), per))
  }
  for (const unit of project.units) {
    const name = unitCode(model.economies, unit)
    add(name, `shape-demand/${shape}/${name}`)
  }
  for (const host of effect === 'induced' ? project.hosts : []) {
    const economy = model.economies.economies[host]!
    add(`wages:${economy}`, `shape-wages/${shape}/${economy}`)
  }
  return terms.length === 0 ? null : writer.done(plus(terms))
}

/** The value of the same, without asking for each industry by its address. */
function taxedPerUnit(book: FigureBook, purse: string, effect: string, base: string, unit: string): number {
  const { industries, valueAdded, labourIncome, productTaxes } = book.sources.context.model.economies
  const n = industries.length
  const output = responseVector(book, effect, unit)
  let sum = 0
  for (const c of membersOf(book, purse))
    for (let k = c * n; k < (c + 1) * n; k++) {
      const rate =
        base === 'labour-cost' ? labourIncome[k]! : base === 'product-taxes' ? productTaxes[k]! : valueAdded[k]! - labourIncome[k]!
      sum += rate * output[k]!
    }
  return sum
}

function membersOf({ sources: { context } }: FigureBook, purse: string): number[] {
  const { economies } = context.model.economies
  const all = economies.map((_, c) => c)
  return purse === otherEconomies ? all.filter((c) => !context.project.hosts.includes(c)) : all.filter((c) => economies[c] === purse)
}

const kept = new WeakMap<FigureBook, Map<string, Float64Array>>()

/** Output of every industry per unit of a demand, or of wages paid in a host, N; each once. */
function responseVector(book: FigureBook, effect: string, unit: string): Float64Array {
  const known = kept.get(book) ?? new Map<string, Float64Array>()
  kept.set(book, known)
  const name = `${effect}/${unit}`
  const vector = known.get(name) ?? responsesTo(book, effect, unit)
  known.set(name, vector)
  return vector
}

function responsesTo({ sources: { context } }: FigureBook, effect: string, unit: string): Float64Array {
  const { project, model, responses } = context
  const { economies, operator } = model.economies
  const u = project.units.findIndex((known) => unitCode(model.economies, known) === unit)
  if (u >= 0 && effect === 'indirect') return responses.units[u]!.output
  const h = project.hosts.findIndex((host) => `wages:${economies[host]}` === unit)
  const income = u >= 0 ? responses.incomeOfUnits[u]! : responses.incomeOfWages[h]!
  return Float64Array.from({ length: operator.size }, (_, k) => householdOutput(responses, income, k))
}
