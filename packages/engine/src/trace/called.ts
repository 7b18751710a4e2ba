import { moneyUnit } from '../results/criteria-list.ts'
import { unitCode } from './codes.ts'
import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'
import { householdOutput } from './household-output.ts'
import { plus, type Term, times } from './term.ts'
import { industryAt, partOf, placementCode, tracedParts } from './traced-part.ts'

/**
 * `called/EFFECT/PLACE/INDUSTRY/COLUMN`: gross output of one industry of an economy, or of a part of one, that the project calls for.
 *
 *   x_i = Σ_u demand of u · (response of i to one unit of u) [+ Σ_h labour cost in h · response of i to one unit of it]
 *   in a part: + Σ_p demand that falls on known parts · what that changes [+ Σ_k spending of the households of part k · what that changes]
 *
 * @see MODEL.md 3 and 5
 */
export function calledFormula(book: FigureBook, [effect = '', place = '', industry = '', code = '']: readonly string[]): Formula | null {
  const { project, model } = book.sources.context
  const { economies, industries } = model.economies
  const part = partOf(book, place)
  if ((economies.indexOf(place) < 0 && !part) || industries.indexOf(industry) < 0) return null
  const writer = formulaWriter(book, `called/${effect}/${place}/${industry}/${code}`, moneyUnit(model.economies))
  const terms: Term[] = []
  const add = (name: string, figure: string) => {
    if (!book.formula(figure)) return
    const response = writer.figure(`response_${name}`, `response/${effect}/${place}/${industry}/${name}`)
    if (response.value !== 0) terms.push(times(writer.figure(name, figure), response))
  }
  for (const unit of project.units) {
    const name = unitCode(model.economies, unit)
    add(name, `demand/${name}/${code}`)
  }
  if (effect === 'induced') for (const host of project.hosts) add(`wages:${economies[host]}`, `labour-cost/${economies[host]}/${code}`)
  if (part && effect === 'indirect')
    for (const placement of project.placements.all) {
      const name = placementCode(book, placement)
      add(name, `placed/${name}/${code}`)
    }
  if (part && effect === 'induced')
    for (const { code: spender } of tracedParts(book)) add(`households:${spender}`, `part-spending/${spender}/${code}`)
  return writer.done(terms.length === 0 ? writer.constant(0) : plus(terms))
}

/**
 * `response/EFFECT/PLACE/INDUSTRY/UNIT`: output of one industry per unit of a demand, as the solution of the linked system has it. In a part of an economy
 * the units of demand are those of the economy, as if they fell on its parts as its sales do; of a placement and of the households of a part it is what changes.
 */
export function responseFormula(book: FigureBook, [effect = '', place = '', industry = '', name = '']: readonly string[]): Formula | null {
  const { model } = book.sources.context
  const part = partOf(book, place)
  const i = model.economies.industries.indexOf(industry)
  const at = part ? part.at * model.economies.industries.length + i : industryAt(model.economies, place, industry)
  if (at < 0 || i < 0) return null
  const value = responseOf(book, effect, at, name, part !== null)
  return value === null
    ? null
    : { figure: `response/${effect}/${place}/${industry}/${name}`, value, unit: 'money per money', formula: '', inputs: [] }
}

function responseOf(book: FigureBook, effect: string, at: number, name: string, inPart: boolean): number | null {
  const { project, model, responses: whole, parts } = book.sources.context
  const { economies } = model.economies
  const responses = inPart ? parts!.responses.responses : whole
  const u = project.units.findIndex((unit) => unitCode(model.economies, unit) === name)
  const h = project.hosts.findIndex((host) => `wages:${economies[host]}` === name)
  if (u >= 0 && effect === 'indirect') return responses.units[u]!.output[at]!
  if (u >= 0 || (h >= 0 && effect === 'induced'))
    return householdOutput(responses, u >= 0 ? responses.incomeOfUnits[u]! : responses.incomeOfWages[h]!, at)
  if (!inPart) return null
  const placement = project.placements.all.findIndex((known) => placementCode(book, known) === name)
  if (placement >= 0) return parts!.responses.placed[placement]![at]!
  const spender = tracedParts(book).find(({ code }) => `households:${code}` === name)
  return spender && effect === 'induced' ? parts!.responses.spent[spender.at]![at]! : null
}
