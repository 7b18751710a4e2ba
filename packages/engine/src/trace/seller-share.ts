import { sellerShare } from '../regions/regional-breakdown.ts'
import { type FigureBook, type Formula, type FormulaWriter, formulaWriter } from './figure-book.ts'
import { finalUse } from './home-share.ts'
import { minus, over, plus, type Term, times } from './term.ts'
import { partOf, type TracedPart } from './traced-part.ts'

/**
 * `seller-share/SELLER/BUYER/PRODUCT/USE`: of a domestic product that a part of an economy buys, what another part makes. USE: an industry, or `final`.
 *
 *   seller = buyer: t* + (1 − t*) ρ;   else (1 − t*) ρ;   the rest of the economy buys all by ρ
 *
 * @see MODEL.md 3
 */
export function sellerShareFormula(book: FigureBook, [seller = '', buyer = '', product = '', use = '']: readonly string[]): Formula | null {
  const { industries } = book.sources.context.model.economies
  const [from, to] = [partOf(book, seller), partOf(book, buyer)]
  const [i, j] = [industries.indexOf(product), industries.indexOf(use)]
  if (!from || !to || from.split !== to.split || i < 0 || (j < 0 && use !== finalUse)) return null
  const writer = formulaWriter(book, `seller-share/${seller}/${buyer}/${product}/${use}`, 'share')
  const used = sellerShare(from.split.split, { part: to.within, product: i, host: j < 0 ? null : j }, from.within)
  const term = shareOfSeller(writer, { from, to, product, use })
  return { ...writer.done(term), value: used }
}

interface Sale {
  readonly from: TracedPart
  readonly to: TracedPart
  readonly product: string
  readonly use: string
}

function shareOfSeller(writer: FormulaWriter, { from, to, product, use }: Sale): Term {
  const elsewhere = () => writer.figure('elsewhere_share', `elsewhere-share/${from.code}/${to.code}/${product}`)
  if (!to.split.split.balances[to.within]) return elsewhere()
  const home = writer.figure('home_share', `home-share/${to.code}/${product}/${use}`)
  const away = times(minus(writer.constant(1), home), elsewhere())
  return from.within === to.within ? plus([home, away]) : away
}

/**
 * `elsewhere-share/SELLER/BUYER/PRODUCT`: share ρ of a part in what another part does not buy at home.
 *
 *   of the rest of the economy from its one region τ = (S − R) / (U − U^r), from itself 1 − τ; of the region from the rest 1
 *
 * With several regions they sell to one another too, and the number is told with its law.
 */
export function elsewhereShareFormula(book: FigureBook, [seller = '', buyer = '', product = '']: readonly string[]): Formula | null {
  const { industries } = book.sources.context.model.economies
  const [from, to, i] = [partOf(book, seller), partOf(book, buyer), industries.indexOf(product)]
  if (!from || !to || from.split !== to.split || i < 0) return null
  const { parts, origin, balances } = from.split.split
  const address = `elsewhere-share/${seller}/${buyer}/${product}`
  const writer = formulaWriter(book, address, 'share')
  const used = origin[(to.within * parts.length + from.within) * industries.length + i]!
  const [balance] = balances
  if (parts.length > 2 || !balance || used === 0 || to.within === 0 || balance.notSplit.includes(i))
    return writer.done(used === 1 ? writer.constant(1) : writer.law('share', `${address}/share`, used, 'share', law))
  const of = (name: string) => writer.figure(name, `region-${name}/${parts[0]}/${product}`)
  const tau = over(minus(of('sales'), of('bought')), minus(of('economy'), of('use')))
  const term = from.within === 0 ? tau : minus(writer.constant(1), tau)
  return { ...writer.done(term), value: used }
}

const law =
  'tau = (S - R) / (U of the economy - U of the region) of each use, so far as what the buyer does not make at home allows; the rest of the economy makes what the regions leave'
