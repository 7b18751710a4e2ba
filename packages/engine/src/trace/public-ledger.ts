import { instrumentRows } from '../finance/instrument-payments.ts'
import { publicItems } from '../finance/public-ledger.ts'
import { receiptItems } from '../finance/tax-receipts.ts'
import { moneyUnit } from '../results/criteria-list.ts'
import { type FigureBook, type Formula, type FormulaWriter, formulaWriter } from './figure-book.ts'
import { hasRun, lastRunPrefix } from './other-runs.ts'
import { moneyOf } from './spending-line.ts'
import { otherEconomies } from './taxed-per-unit.ts'
import { minus, over, plus, type Term, times } from './term.ts'

const million = 1e6
const effects = ['direct', 'indirect', 'induced']

/** `public-per-table-money`: what one unit of money of the tables is in millions of the scenario's currency. */
export function publicPerTableMoneyFormula(book: FigureBook): Formula {
  const { project, model } = book.sources.context
  const writer = formulaWriter(book, 'public-per-table-money', `million ${project.funding.unit} per ${moneyUnit(model.economies)}`)
  return writer.done(over(writer.constant(1), times(moneyOf(writer), writer.constant(million))))
}

/**
 * `ledger/PAYER/ITEM/YEAR`: a row of the public account: above zero what comes in, below what goes out. ITEM `balance`: all of them.
 *
 *   receipts = Σ_ε receipt_ε        not additional = −Σ_ε receipts_ε (1 − additional share_ε)
 *   supply, disruption = −Σ_ε (receipts_ε of the run before − of the run) additional share_ε        counterfactual = −receipts there
 *
 * @returns null where the payer has no such row
 * @see `publicMoney` of the engine; MODEL.md 11
 */
export function ledgerFormula(book: FigureBook, [payer = '', item = '', year = '']: readonly string[]): Formula | null {
  const { funding } = book.sources.context.project
  const at = funding.payers.findIndex(({ code }) => code === payer)
  if (at < 0) return null
  const writer = formulaWriter(book, `ledger/${payer}/${item}/${year}`, `million ${funding.unit}`)
  const terms =
    item === 'balance'
      ? rowsOf(book, writer, payer, year)
      : [...paidBy(book, writer, at, item, year), ...ofPurse(book, writer, at, item, year)]
  return terms.length === 0 ? null : writer.done(plus(terms))
}

function rowsOf(book: FigureBook, writer: FormulaWriter, payer: string, year: string): Term[] {
  return publicItems.flatMap((item): Term[] => {
    const found = book.formula(`ledger/${payer}/${item}/${year}`)
    return found ? [writer.figure(item, found.figure)] : []
  })
}

/** Rows of the payer's instruments. */
function paidBy(book: FigureBook, writer: FormulaWriter, payer: number, item: string, year: string): Term[] {
  return book.sources.context.project.funding.instruments.flatMap((instrument): Term[] => {
    const row = instrumentRows(instrument).find((known) => known.payer === payer && known.item === item)
    const found = row && book.formula(`instrument/${instrument.id}/${item}/${year}`)
    if (!found) return []
    const paid = writer.figure(instrument.id, found.figure)
    return [row.side === 'in' ? paid : minus(writer.constant(0), paid)]
  })
}

/** Rows of the purse that the payer collects for. */
function ofPurse(book: FigureBook, writer: FormulaWriter, payer: number, item: string, year: string): Term[] {
  const { project, model, counterfactual } = book.sources.context
  const { collects } = project.funding.payers[payer]!
  if (collects === null) return []
  const purse = collects === 'others' ? otherEconomies : model.economies.economies[project.hosts[collects]!]!
  const inPublicMoney = (sum: Term) => times(sum, writer.figure('public_per_table_money', 'public-per-table-money'))
  const receipts = (prefix: string, effect: string, items: readonly string[]): Term[] =>
    items.flatMap((one) => {
      const found = book.formula(`${prefix}receipt/${purse}/${effect}/${one}/${year}`)
      return found ? [writer.figure(`${prefix}${one}_${effect}`, found.figure)] : []
    })
  const sumOf = (prefix: string, effect: string): Term => {
    const terms = receipts(prefix, effect, receiptItems)
    return terms.length === 0 ? writer.constant(0) : plus(terms)
  }
  const additional = (effect: string) => writer.figure(`additional_${effect}`, `additional-share/${purse}/${effect}`)
  const out = (terms: readonly Term[]) => [minus(writer.constant(0), inPublicMoney(plus(terms)))]
  if ((receiptItems as readonly string[]).includes(item)) {
    const terms = effects.flatMap((effect) => receipts('', effect, [item]))
    return terms.length === 0 ? [] : [inPublicMoney(plus(terms))]
  }
  if (item === 'not-additional')
    return out(effects.map((effect) => times(sumOf('', effect), minus(writer.constant(1), additional(effect)))))
  if (item === 'counterfactual' && counterfactual)
    return out([times(writer.constant(counterfactual.sign), plus(effects.map((effect) => sumOf('without/', effect))))])
  const before = item === 'disruption' && hasRun(book.sources, 'under-supply') ? 'under-supply/' : ''
  const after = item === 'supply' ? 'under-supply/' : lastRunPrefix(book.sources)
  if ((item !== 'supply' && item !== 'disruption') || !hasRun(book.sources, item === 'supply' ? 'under-supply' : 'under-risk')) return []
  return out(effects.map((effect) => times(minus(sumOf(before, effect), sumOf(after, effect)), additional(effect))))
}
