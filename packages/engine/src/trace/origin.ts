import { transportIndustries } from '../demand/basic-prices.ts'
import { moneyUnit } from '../results/criteria-list.ts'
import { type FigureBook, type Formula, type FormulaWriter, formulaWriter } from './figure-book.ts'
import { minus, over, plus, type Term, times } from './term.ts'
import { industryAt, partOf, type TracedPart } from './traced-part.ts'

/** Share of purchases that comes from outside the model. */
const outside = 'outside'

/**
 * `origin/PLACE/PRODUCT/UNIT`: what of one unit of a demand is bought from an industry of a place at first hand.
 *
 *   purchase    1 − m at home, m s abroad            supply  1         transport  x_i / Σ x of the transport industries
 *   households  HFCE_i / Σ HFCE · (1 − m) at home, · m s abroad
 *   in a part of an economy: the same, times its share q of the economy's sales, or its share as a seller to the part that buys
 *
 * Units: `purchase:UKR:C26`, `supply:UKR:C26`, `transport:UKR`, `households:UKR`; `households:UA-46` and placements (`…:for:UA-46`, `…:from:UA-46`) where
 * it is known on which part the demand falls.
 *
 * @returns null where nothing of the unit is bought there
 * @see MODEL.md 2, 3 and 4.1
 */
export function originFormula(book: FigureBook, [place = '', product = '', unit = '']: readonly string[]): Formula | null {
  const writer = formulaWriter(book, `origin/${place}/${product}/${unit}`, 'share')
  const part = partOf(book, place)
  const term = part ? inPart(book, writer, part, product, unit) : inEconomy(book, writer, place, product, unit)
  return term && term.value !== 0 ? writer.done(term) : null
}

/** An economy, or what comes from outside the model. */
function inEconomy(book: FigureBook, writer: FormulaWriter, place: string, product: string, unit: string): Term | null {
  const [kind = '', spender = '', bought = ''] = unit.split(':')
  const { economies } = book.sources.context.model
  if (place !== outside && industryAt(economies, place, product) < 0) return null
  if (kind === 'purchase') return bought === product ? traded(book, writer, place, spender, product) : null
  if (kind === 'supply') return place === spender && bought === product ? writer.constant(1) : null
  if (kind === 'transport') return place === spender ? transportShare(book, writer, spender, product) : null
  if (kind !== 'households') return null
  const of = partOf(book, spender)
  const economy = of ? economies.economies[of.economy]! : spender
  const share = traded(book, writer, place, economy, product)
  return share && times(spendingPattern(book, writer, economy, product), share)
}

/** 1 − m of what a buyer uses is made at home, m · s abroad. */
export function traded(book: FigureBook, writer: FormulaWriter, seller: string, buyer: string, product: string): Term | null {
  const { economies } = book.sources.context.model
  const at = industryAt(economies, buyer, product)
  if (at < 0) return null
  const n = economies.industries.length
  const imported = writer.figure('m', `import-share/${buyer}/${product}`)
  if (seller === buyer) return minus(writer.constant(1), imported)
  if (imported.value === 0) return null
  const origins = new Float64Array(economies.operator.size)
  economies.operator.addPurchase(Math.floor(at / n), at % n, 1, origins)
  const home = origins[at]!
  const abroad = origins.reduce((sum, share) => sum + share, 0) - home
  const from = seller === outside ? 1 - home - abroad : origins[industryAt(economies, seller, product)]!
  // Shares that sum to one but for rounding leave nothing outside.
  if (seller === outside && from <= roundingOfShares) return null
  const share = writer.cell(`s_${seller}`, `s[${seller},${buyer},${product}]`, from / imported.value, 'share of imports')
  return times(imported, share)
}

const roundingOfShares = 1e-12

function spendingPattern(book: FigureBook, writer: FormulaWriter, economy: string, product: string): Term {
  const { economies } = book.sources.context.model
  const { HFCE } = book.sources.tables[economies.economies.indexOf(economy)]!.finalUses
  const money = `${moneyUnit(economies)}, a year`
  const whole = HFCE.reduce((sum, amount) => sum + amount, 0)
  return over(
    writer.cell('HFCE', `HFCE[${economy},${product}]`, HFCE[economies.industries.indexOf(product)]!, money),
    writer.cell('HFCE_sum', `HFCE[${economy},sum]`, whole, money),
  )
}

function transportShare(book: FigureBook, writer: FormulaWriter, economy: string, product: string): Term | null {
  const { economies } = book.sources.context.model
  const { output } = book.sources.tables[economies.economies.indexOf(economy)]!
  const money = `${moneyUnit(economies)}, a year`
  const known = transportIndustries.filter((code) => {
    const i = economies.industries.indexOf(code)
    return i >= 0 && output[i]! > 0
  })
  const of = (code: string) => writer.cell(`x_${code}`, `x[${economy},${code}]`, output[economies.industries.indexOf(code)]!, money)
  return (known as readonly string[]).includes(product) ? over(of(product), plus(known.map(of))) : null
}

/** A part of an economy: what falls on known parts, and what falls on all parts as the economy's sales do. */
function inPart(book: FigureBook, writer: FormulaWriter, part: TracedPart, product: string, unit: string): Term | null {
  const economy = book.sources.context.model.economies.economies[part.economy]!
  const [, of, how, where] = /^(.*?):(for|from):([^:]+)$/.exec(unit) ?? []
  const whole = (name: string) => {
    const found = book.formula(`origin/${economy}/${product}/${name}`)
    return found && writer.figure(`origin_${economy}`, found.figure)
  }
  const seller = (buyer: string, use: string) => writer.figure('seller_share', `seller-share/${part.code}/${buyer}/${product}/${use}`)
  if (how === 'from') return where === part.code ? whole(of!) : null
  if (how === 'for') {
    const { industry } = book.sources.context.project.product
    const bought = whole(of!)
    return bought && times(bought, seller(where!, industry === null ? 'final' : book.sources.context.model.economies.industries[industry]!))
  }
  const bought = whole(unit)
  if (!bought) return null
  const spender = unit.startsWith('households:') ? partOf(book, unit.slice('households:'.length)) : null
  return times(bought, spender?.split === part.split ? seller(spender.code, 'final') : salesShare(writer, part, product, book))
}

/** q: share of a part in what its economy sells, that of its employment in the industry. */
export function salesShare(writer: FormulaWriter, part: TracedPart, product: string, book: FigureBook): Term {
  const { industries } = book.sources.context.model.economies
  const { supplyShare, parts } = part.split.split
  const n = industries.length
  const i = industries.indexOf(product)
  const q = (code: string, within: number) =>
    writer.cell(`q_${code}`, `q[${code},${product}]`, supplyShare[within * n + i]!, 'share of the employment of the economy')
  if (part.within < parts.length - 1) return q(part.code, part.within)
  return minus(writer.constant(1), ...parts.slice(0, -1).map(q))
}
