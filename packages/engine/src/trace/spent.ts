import { moneyUnit } from '../results/criteria-list.ts'
import { unitCode } from './codes.ts'
import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'
import { plus, type Term, times } from './term.ts'

/**
 * `spent/PHASE/PRODUCT/PLACE/COLUMN`: what a phase buys of a product from a place at first hand, at basic prices. Places: economies, and `outside`.
 *
 *   Σ_u demand of u by the phase · share of the place in one unit of u
 *
 * @returns null where nothing is bought there
 */
export function spentFormula(book: FigureBook, [phase = '', product = '', place = '', code = '']: readonly string[]): Formula | null {
  const { project, model } = book.sources.context
  const writer = formulaWriter(book, `spent/${phase}/${product}/${place}/${code}`, moneyUnit(model.economies))
  const terms = project.units.flatMap((unit): Term[] => {
    const name = unitCode(model.economies, unit)
    const share = book.formula(`origin/${place}/${product}/${name}`)
    const demand = share && book.formula(`phase-demand/${phase}/${name}/${code}`)
    return share && demand ? [times(writer.figure(name, demand.figure), writer.figure(`share_${name}`, share.figure))] : []
  })
  return terms.length === 0 ? null : writer.done(plus(terms))
}
