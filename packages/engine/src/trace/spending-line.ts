import type { ProjectLine } from '../demand/project.ts'
import { moneyUnit } from '../results/criteria-list.ts'
import { type FigureBook, type Formula, type FormulaWriter, formulaWriter } from './figure-book.ts'
import { premiumTerm } from './risk-figures.ts'
import { minus, over, plus, type Term, times } from './term.ts'

/** `money-per-currency`: 1 / (deflator · exchange rate · scale), MODEL.md 4.2. */
export function moneyPerCurrencyFormula(book: FigureBook): Formula {
  const { project, model } = book.sources.context
  const { money } = model.economies
  const writer = formulaWriter(book, 'money-per-currency', `${moneyUnit(model.economies)} per unit of the scenario's currency`)
  const { deflator, exchangeRate } = project.settings
  const below = times(
    writer.assumption('deflator', deflator),
    writer.assumption('exchange_rate', exchangeRate),
    writer.constant(money.scale),
  )
  return writer.done(over(writer.constant(1), below))
}

export function moneyOf(writer: FormulaWriter): Term {
  return writer.figure('money_per_currency', 'money-per-currency')
}

/**
 * `line/PHASE/LINE/PART`: one spending line at one unit of its shape. Parts: basic, trade, transport, tax, and purchases (the first three together).
 *
 *   basic = amount · (1 − τ)(1 − g − h)
 *
 * @see MODEL.md 4.1
 */
export function lineFormula(book: FigureBook, [phase, id, part = '']: readonly string[]): Formula | null {
  const { project, model } = book.sources.context
  const line = project.lines.find((known) => known.id === id && project.phases[known.phase]!.id === phase)
  if (!line || !['basic', 'trade', 'transport', 'tax', 'purchases'].includes(part)) return null
  const writer = formulaWriter(book, `line/${phase}/${id}/${part}`, moneyUnit(model.economies))
  const amount = times(premiumTerm(book, writer, line.amount) ?? writer.assumption('amount', line.amount), moneyOf(writer))
  if (!line.atPurchaserPrice) {
    return writer.done(part === 'basic' || part === 'purchases' ? amount : times(amount, writer.constant(0)))
  }
  const tax = taxRate(book, writer, line)
  if (part === 'tax') return writer.done(times(amount, tax))
  const withoutTax = times(amount, minus(writer.constant(1), tax))
  if (part === 'purchases') return writer.done(withoutTax)
  const trade = () => writer.assumption('trade_margin', line.tradeMargin)
  const transport = () => writer.assumption('transport_margin', line.transportMargin)
  if (part === 'basic') return writer.done(times(withoutTax, minus(writer.constant(1), trade(), transport())))
  return writer.done(times(withoutTax, part === 'trade' ? trade() : transport()))
}

function taxRate({ sources: { context } }: FigureBook, writer: FormulaWriter, line: ProjectLine): Term {
  const { project, model } = context
  const economy = model.economies.economies[line.buyer.economy]!
  const { industry } = project.product
  if (industry === null) return writer.cell('tax_rate', `TXS/inputs[${economy}]`, line.taxRate, 'share')
  return writer.figure('tax_rate', `tax-rate/${economy}/${model.economies.industries[industry]}`)
}

/** Share of an origin over the sum of the shares; nothing where the line has one origin by default. */
export function shareOf(writer: FormulaWriter, { id, origins }: ProjectLine, o: number): Term[] {
  const terms = origins.map(({ share, place }) => (share === null ? null : writer.assumption(`${id}_from_${place?.code}`, share)))
  const own = terms[o]
  return own ? [over(own, plus(terms.filter((term) => term !== null)))] : []
}
