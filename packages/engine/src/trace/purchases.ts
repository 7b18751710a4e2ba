import { demandOf } from '../responses/unit-response.ts'
import { moneyUnit } from '../results/criteria-list.ts'
import { unitCode } from './codes.ts'
import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'
import { plus, type Term, times } from './term.ts'

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
    let share = 0
    const shares = demandOf(model.economies, unit)
    for (const host of project.hosts) for (let i = 0; i < industries.length; i++) share += shares[host * industries.length + i]!
    const hosts = project.hosts.map((host) => economies[host]).join('+')
    return [times(demand, writer.cell(`host_share_${name}`, `origin[${hosts},${name}]`, share, 'share'))]
  })
  return terms.length === 0 ? null : writer.done(plus(terms))
}

/**
 * `purchases/EFFECT/ECONOMY/INDUSTRY/COLUMN`: what is bought from an industry at first hand, by the project (indirect) or by households (induced).
 *
 *   Σ_u demand of u · share of the industry in one unit of u
 */
export function purchasesFormula(
  book: FigureBook,
  [effect = '', economy = '', industry = '', code = '']: readonly string[],
): Formula | null {
  const { project, model } = book.sources.context
  const { economies, industries } = model.economies
  const [c, i] = [economies.indexOf(economy), industries.indexOf(industry)]
  if (c < 0 || i < 0 || (effect !== 'indirect' && effect !== 'induced')) return null
  const at = c * industries.length + i
  const writer = formulaWriter(book, `purchases/${effect}/${economy}/${industry}/${code}`, moneyUnit(model.economies))
  const terms: Term[] = []
  const add = (name: string, figure: string, share: number) => {
    if (share === 0 || !book.formula(figure)) return
    terms.push(times(writer.figure(name, figure), writer.cell(`share_${name}`, `origin[${economy},${industry},${name}]`, share, 'share')))
  }
  if (effect === 'indirect')
    for (const unit of project.units) {
      const name = unitCode(model.economies, unit)
      add(name, `demand/${name}/${code}`, demandOf(model.economies, unit)[at]!)
    }
  else
    economies.forEach((spender, d) => {
      add(
        `households:${spender}`,
        `household-spending/${spender}/${code}`,
        demandOf(model.economies, { kind: 'households', economy: d })[at]!,
      )
    })
  return writer.done(terms.length === 0 ? writer.constant(0) : plus(terms))
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
