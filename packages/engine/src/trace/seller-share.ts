import { sellerShare } from '../regions/regional-breakdown.ts'
import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'
import { minus, plus, times } from './term.ts'
import { partOf } from './traced-part.ts'

/** Where a part buys as final users and households do, not as an industry. */
export const finalUse = 'final'

const laws = {
  home: 'local share by location quotients, t = min(1, [log2(1 + size)]^delta q_i / q_j) (1 for q_j = 0: q_i / size), then held to the totals of the region: t R / l where R <= l, else 1 - (1 - t)(U - R)/(U - l)',
  elsewhere:
    'share of a part in what another part of the economy does not buy at home: tau = (S - R) / (U of the economy - U of the region) of each use; for the rest of the economy what the regions leave',
}

/**
 * `seller-share/SELLER/BUYER/PRODUCT/USE`: of a domestic product that a part of an economy buys, what another part makes. USE: an industry, or `final`.
 *
 *   seller = buyer: t* + (1 − t*) ρ;   else (1 − t*) ρ
 *
 * @see MODEL.md 3
 */
export function sellerShareFormula(book: FigureBook, [seller = '', buyer = '', product = '', use = '']: readonly string[]): Formula | null {
  const { industries } = book.sources.context.model.economies
  const [from, to] = [partOf(book, seller), partOf(book, buyer)]
  const [i, j] = [industries.indexOf(product), industries.indexOf(use)]
  if (!from || !to || from.split !== to.split || i < 0 || (j < 0 && use !== finalUse)) return null
  const { split } = from.split
  const n = industries.length
  const writer = formulaWriter(book, `seller-share/${seller}/${buyer}/${product}/${use}`, 'share')
  const balance = split.balances[to.within]
  const elsewhere = split.origin[(to.within * split.parts.length + from.within) * n + i]!
  const rho = writer.law('elsewhere_share', `elsewhere-share/${seller}/${buyer}/${product}`, elsewhere, 'share', laws.elsewhere)
  if (!balance) return writer.done(rho)
  const home = (j < 0 ? balance.homeShareOfFinalUse[i] : balance.homeShare[i * n + j])!
  const t = writer.law('home_share', `home-share/${buyer}/${product}/${use}`, home, 'share', laws.home)
  const away = times(minus(writer.constant(1), t), rho)
  const done = writer.done(from.within === to.within ? plus([t, away]) : away)
  const used = sellerShare(split, { part: to.within, product: i, host: j < 0 ? null : j }, from.within)
  return { ...done, value: used }
}
