import { moneyUnit } from '../results/criteria-list.ts'
import { unitCode } from './codes.ts'
import { type FigureBook, type Formula, type FormulaWriter, formulaWriter } from './figure-book.ts'
import { plus, type Term, times } from './term.ts'
import { partOf, placementCode, tracedParts } from './traced-part.ts'

/** `bought/all/COLUMN` and `bought/hosts/COLUMN`: purchases at basic prices, and those of them that the hosts' own economies deliver. */
export function boughtFormula(book: FigureBook, [which = '', code = '']: readonly string[]): Formula | null {
  if (which !== 'all' && which !== 'hosts') return null
  const { project, model } = book.sources.context
  const { economies, industries } = model.economies
  const writer = formulaWriter(book, `bought/${which}/${code}`, moneyUnit(model.economies))
  const terms = project.units.flatMap((unit): Term[] => {
    const name = unitCode(model.economies, unit)
    if (!book.formula(`demand/${name}/${code}`)) return []
    const demand = writer.figure(name, `demand/${name}/${code}`)
    if (which === 'all') return [demand]
    const products = 'product' in unit ? [industries[unit.product]!] : industries
    const shares = project.hosts.flatMap((host) => products.flatMap((product) => originOf(book, writer, economies[host]!, product, name)))
    return shares.length === 0 ? [] : [times(demand, plus(shares))]
  })
  return terms.length === 0 ? null : writer.done(plus(terms))
}

/** Share of a unit that is bought in a place; nothing where it is none. */
function originOf(book: FigureBook, writer: FormulaWriter, place: string, product: string, unit: string): Term[] {
  const found = book.formula(`origin/${place}/${product}/${unit}`)
  return found ? [writer.figure(`share_${place}_${product}_${unit}`, found.figure)] : []
}

/**
 * `purchases/EFFECT/PLACE/INDUSTRY/COLUMN`: what is bought from an industry at first hand, by the project (indirect) or by households (induced).
 *
 *   Σ_u demand of u · share of the industry in one unit of u
 *
 * In a part of an economy demand falls on known parts where they are known, else on all parts as the economy's sales do.
 */
export function purchasesFormula(book: FigureBook, [effect = '', place = '', industry = '', code = '']: readonly string[]): Formula | null {
  const { model } = book.sources.context
  const { economies, industries } = model.economies
  if (!industries.includes(industry) || (effect !== 'indirect' && effect !== 'induced')) return null
  if (!economies.includes(place) && !partOf(book, place)) return null
  const writer = formulaWriter(book, `purchases/${effect}/${place}/${industry}/${code}`, moneyUnit(model.economies))
  const terms = buyers(book, place, effect, code).flatMap(({ name, figure }): Term[] => {
    const share = book.formula(`origin/${place}/${industry}/${name}`)
    if (!share || !book.formula(figure)) return []
    return [times(writer.figure(name, figure), writer.figure(`share_${name}`, share.figure))]
  })
  return writer.done(terms.length === 0 ? writer.constant(0) : plus(terms))
}

/** Everything that may be bought in a place, by the name of its unit. */
function buyers(book: FigureBook, place: string, effect: string, code: string): { readonly name: string; readonly figure: string }[] {
  const { project, model } = book.sources.context
  const part = partOf(book, place)
  const apart = tracedParts(book)
  if (effect === 'induced') {
    const whole = model.economies.economies.filter((_, c) => !part || !apart.some(({ economy }) => economy === c))
    return [
      ...whole.map((spender) => ({ name: `households:${spender}`, figure: `household-spending/${spender}/${code}` })),
      ...(part ? apart.map((spender) => ({ name: `households:${spender.code}`, figure: `part-spending/${spender.code}/${code}` })) : []),
    ]
  }
  const economy = part && model.economies.economies[part.economy]
  const units = project.units.map((unit) => unitCode(model.economies, unit))
  if (!part) return units.map((name) => ({ name, figure: `demand/${name}/${code}` }))
  return [
    ...units.map((name) => ({ name, figure: `unplaced/${name}/${economy}/${code}` })),
    ...project.placements.all.flatMap((placement) => {
      if (project.splits[placement.split] !== part.split) return []
      const name = placementCode(book, placement)
      return [{ name, figure: `placed/${name}/${code}` }]
    }),
  ]
}

/**
 * `household-spending/ECONOMY/COLUMN`: what households of an economy spend of what they earn by the project in the end.
 *
 *   π · (Σ_u demand of u · income by u + Σ_h labour cost in h · income by it)
 *
 * @see MODEL.md 5
 */
export function householdSpendingFormula(book: FigureBook, [economy = '', code = '']: readonly string[]): Formula | null {
  const { project, model, responses } = book.sources.context
  const c = model.economies.economies.indexOf(economy)
  if (c < 0) return null
  const writer = formulaWriter(book, `household-spending/${economy}/${code}`, moneyUnit(model.economies))
  const terms: Term[] = []
  const add = (name: string, figure: string, income: number) => {
    if (income === 0 || !book.formula(figure)) return
    const of = writer.law(
      `income_${name}`,
      `income/${economy}/${name}`,
      income,
      'money per money',
      'labour income of the economy in the end per unit, from the closed system y = M w L p',
    )
    terms.push(times(writer.figure(name, figure), of))
  }
  project.units.forEach((unit, u) => {
    const name = unitCode(model.economies, unit)
    add(name, `demand/${name}/${code}`, responses.incomeOfUnits[u]![c]!)
  })
  project.hosts.forEach((host, h) => {
    const place = model.economies.economies[host]!
    add(`wages:${place}`, `labour-cost/${place}/${code}`, responses.incomeOfWages[h]![c]!)
  })
  if (terms.length === 0) return writer.done(writer.constant(0))
  return writer.done(times(writer.parameter('spending_share', `household-spending.${economy}`), plus(terms)))
}
