import { receiptItems } from '../finance/tax-receipts.ts'
import { moneyUnit } from '../results/criteria-list.ts'
import { type FigureBook, type Formula, type FormulaWriter, formulaWriter } from './figure-book.ts'
import { otherEconomies, taxBases } from './taxed-per-unit.ts'
import { over, plus, type Term, times } from './term.ts'

type Item = (typeof receiptItems)[number]

/** Place of a purse among the rates: hosts, then all others together; −1 where it is none. */
function purseAt({ sources: { context } }: FigureBook, purse: string): number {
  const { project, model } = context
  if (purse === otherEconomies) return project.hosts.length
  return project.hosts.findIndex((host) => model.economies.economies[host] === purse)
}

/**
 * `receipt/PURSE/EFFECT/ITEM/YEAR`: what a public purse gains by one effect in a year, money of the tables.
 *
 *   contributions, income tax, benefits: labour cost / (1 + e) · rate;   consumption: rate · π · labour cost;   corporate: rate · taxable share · surplus
 *
 * @see `taxReceipts` of the engine; MODEL.md 11
 */
export function receiptFormula(book: FigureBook, [purse = '', effect = '', item = '', year = '']: readonly string[]): Formula | null {
  const { project, model } = book.sources.context
  const rates = project.funding.rates[purseAt(book, purse)]
  if (!rates || !(receiptItems as readonly string[]).includes(item)) return null
  if (item === 'corporate-tax' && !project.funding.countsCorporateTax) return null
  const known = (base: string) => book.formula(`tax-base/${purse}/${effect}/${base}/${year}`)
  const writer = formulaWriter(book, `receipt/${purse}/${effect}/${item}/${year}`, moneyUnit(model.economies))
  const base = (of: string): Term | null => (known(of) ? writer.figure(of, `tax-base/${purse}/${effect}/${of}/${year}`) : null)
  const labour = base('labour-cost')
  if (item === 'product-taxes' || item === 'corporate-tax') {
    const own = base(item === 'product-taxes' ? item : 'surplus')
    if (!own || item === 'product-taxes') return own && writer.done(own)
    const [rate, share] = [
      writer.assumption('corporate_tax', rates.corporateTax),
      writer.assumption('taxable_profit', project.funding.taxableProfit),
    ]
    return writer.done(times(rate, share, own))
  }
  if (!labour) return null
  if (item === 'consumption-taxes') {
    const rate = writer.assumption('consumption_tax', rates.consumptionTax)
    return writer.done(times(rate, writer.assumption('spending_share', rates.householdSpending), labour))
  }
  const grossWages = over(labour, plus([writer.constant(1), writer.assumption('employers_rate', rates.employersRate)]))
  const ofWages: Readonly<Partial<Record<Item, () => Term[]>>> = {
    'employers-contributions': () => [writer.assumption('employers_rate', rates.employersRate)],
    'employees-contributions': () => [writer.assumption('employees_rate', rates.employeesRate)],
    'income-tax': () => [writer.assumption('income_tax', rates.incomeTax)],
    'saved-benefits': () => [
      writer.assumption('hired_from_benefits', project.funding.hiredFromBenefits),
      writer.assumption('benefit', rates.benefit),
    ],
  }
  const factors = ofWages[item as Item]?.()
  return factors ? writer.done(times(grossWages, ...factors)) : null
}

/**
 * `tax-base/PURSE/EFFECT/BASE/YEAR`: what is taxed, money of the tables. Bases: labour-cost, product-taxes, surplus (operating surplus and mixed income).
 *
 *   direct: of the project itself;   indirect and induced: Σ_s curve of the shape over the year · base per unit of the shape
 */
export function taxBaseFormula(book: FigureBook, [purse = '', effect = '', base = '', year = '']: readonly string[]): Formula | null {
  if (purseAt(book, purse) < 0 || !taxBases.includes(base)) return null
  const { project, model } = book.sources.context
  const writer = formulaWriter(book, `tax-base/${purse}/${effect}/${base}/${year}`, moneyUnit(model.economies))
  if (effect === 'direct') return purse === otherEconomies ? null : writer.done(directBase(book, writer, purse, base, year))
  if (effect !== 'indirect' && effect !== 'induced') return null
  const terms = project.shapes.flatMap((_, shape): Term[] => {
    const per = book.formula(`base-per-shape/${purse}/${effect}/${base}/${shape}`)
    return per ? [times(writer.figure(`curve_${shape}`, `curve/${shape}/${year}`), writer.figure(`base_${shape}`, per.figure))] : []
  })
  return writer.done(terms.length === 0 ? writer.constant(0) : plus(terms))
}

/** What the project itself pays; a year of loss pays no corporate tax. */
function directBase(book: FigureBook, writer: FormulaWriter, purse: string, base: string, year: string): Term {
  const { project, model } = book.sources.context
  if (base === 'labour-cost') return writer.figure('labour_cost', `labour-cost/${purse}/${year}`)
  if (base === 'surplus') {
    const surplus = writer.figure('other_value_added', `plant-account/other-value-added/${year}`)
    if (surplus.value > 0) return times(surplus, writer.figure('plant_share', `plant-share/${purse}`))
    return writer.law(
      'surplus',
      `tax-base/${purse}/direct/surplus/${year}/loss`,
      0,
      moneyUnit(model.economies),
      'max(0, other value added): a year of loss pays no tax',
    )
  }
  const terms = project.lines.flatMap((line): Term[] => {
    if (!line.atPurchaserPrice || model.economies.economies[line.buyer.economy] !== purse) return []
    const tax = writer.figure(`${line.id}_tax`, `line/${project.phases[line.phase]!.id}/${line.id}/tax`)
    return [times(tax, writer.figure(`curve_${line.shape}`, `curve/${line.shape}/${year}`))]
  })
  return terms.length === 0 ? writer.constant(0) : plus(terms)
}
