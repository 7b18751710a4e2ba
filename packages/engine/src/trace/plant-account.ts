import { moneyUnit } from '../results/criteria-list.ts'
import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'
import { moneyOf } from './spending-line.ts'
import { minus, plus, type Term, times } from './term.ts'

/** Parts of the lines that the account's items are sums of. */
const ofLines: Readonly<Record<string, { readonly part: string; readonly producing: boolean }>> = {
  purchases: { part: 'purchases', producing: true },
  'product-taxes': { part: 'tax', producing: true },
  'capital-purchases': { part: 'purchases', producing: false },
  'capital-product-taxes': { part: 'tax', producing: false },
}

/**
 * `plant-account/ITEM/COLUMN`: the plant's account, item by item.
 *
 *   revenue = price · units made      other value added = revenue − purchases − product taxes − labour cost
 *
 * @see MODEL.md 4.4
 */
export function plantAccountFormula(book: FigureBook, [item = '', code = '']: readonly string[]): Formula | null {
  const { project, model } = book.sources.context
  const writer = formulaWriter(book, `plant-account/${item}/${code}`, moneyUnit(model.economies))
  const own = (other: string) => writer.figure(other, `plant-account/${other}/${code}`)
  if (item === 'revenue')
    return writer.done(
      times(writer.assumption('price', project.product.price), moneyOf(writer), writer.figure('units', `curve/units/${code}`)),
    )
  if (item === 'labour-cost') return writer.done(writer.figure('labour_cost', `labour-cost/producing/${code}`))
  if (item === 'capital-labour-cost') return writer.done(writer.figure('labour_cost', `labour-cost/others/${code}`))
  if (item === 'other-value-added') return writer.done(minus(own('revenue'), own('purchases'), own('product-taxes'), own('labour-cost')))
  if (item === 'all-product-taxes') return writer.done(plus([own('product-taxes'), own('capital-product-taxes')]))
  const lines = ofLines[item]
  if (!lines) return null
  const terms = project.lines.flatMap((line): Term[] => {
    const phase = project.phases[line.phase]!
    if (phase.producing !== lines.producing) return []
    const part = writer.figure(`${line.id}_${lines.part}`, `line/${phase.id}/${line.id}/${lines.part}`)
    return [times(part, writer.figure(`curve_${line.shape}`, `curve/${line.shape}/${code}`))]
  })
  return writer.done(terms.length === 0 ? writer.constant(0) : plus(terms))
}

/** `outside-share/COLUMN`: share of purchases that the hosts' own economies do not deliver. */
export function outsideShareFormula(book: FigureBook, [code = '']: readonly string[]): Formula | null {
  const writer = formulaWriter(book, `outside-share/${code}`, 'share')
  const { project } = book.sources.context
  if (project.units.length === 0) return null
  const inHosts = writer.figure('bought_in_hosts', `bought/hosts/${code}`)
  const all = writer.figure('bought', `bought/all/${code}`)
  return writer.done(
    minus(writer.constant(1), { text: `${inHosts.text} / ${all.text}`, value: inHosts.value / all.value, binds: 'product' }),
  )
}
