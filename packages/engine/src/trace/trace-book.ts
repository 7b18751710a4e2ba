import { calledFormula, responseFormula } from './called.ts'
import { coefficientFormula } from './coefficient.ts'
import { curveFormula } from './curve.ts'
import { demandFormula, phaseDemandFormula, placedFormula, shapeDemandFormula, spendingRegionFormula, unplacedFormula } from './demand.ts'
import { directFormula, labourCostFormula, occupationFormula, plantShareFormula, shapeWagesFormula } from './direct.ts'
import type { FigureBook, Formula, TraceSources } from './figure-book.ts'
import { homeShareFormula, wantedShareFormula } from './home-share.ts'
import { instrumentFormula, postsPromisedFormula, postsReachedFormula } from './instrument.ts'
import { employedFormula, jobShareFormula, unemployedFormula } from './job-shares.ts'
import { additionalShareFormula, netFormula, netShareFormula } from './ladder.ts'
import { industryFormula, linkedFormula } from './linked.ts'
import { nothingFormula } from './nothing.ts'
import { originFormula } from './origin.ts'
import { isOfRun, type OtherRun, ofRun, otherRuns, sourcesOfRun } from './other-runs.ts'
import { partIncomeFormula, partSpendingFormula, partWagesFormula } from './part-spending.ts'
import { outsideShareFormula, plantAccountFormula } from './plant-account.ts'
import { heldFormula, poachedFormula } from './poached.ts'
import { ledgerFormula, publicPerTableMoneyFormula } from './public-ledger.ts'
import { publicValueFormula, publicYearFormula } from './public-value.ts'
import { boughtFormula, householdSpendingFormula, purchasesFormula } from './purchases.ts'
import { regionEtaFormula, regionTotalFormula } from './region-totals.ts'
import { availabilityFormula, riskAccountFormula } from './risk-figures.ts'
import { elsewhereShareFormula, sellerShareFormula } from './seller-share.ts'
import { lineFormula, moneyPerCurrencyFormula } from './spending-line.ts'
import { spentFormula } from './spent.ts'
import { importShareFormula, perOutputFormula, taxRateFormula } from './table-cells.ts'
import { receiptFormula, taxBaseFormula } from './tax-receipts.ts'
import { basePerShapeFormula, basePerUnitFormula } from './taxed-per-unit.ts'

/** What is named by the first word of an address, with how it comes about. */
const formulas: Readonly<Record<string, (book: FigureBook, codes: readonly string[]) => Formula | null>> = {
  curve: curveFormula,
  line: lineFormula,
  demand: demandFormula,
  'phase-demand': phaseDemandFormula,
  placed: placedFormula,
  unplaced: unplacedFormula,
  spent: spentFormula,
  'spending-region': spendingRegionFormula,
  origin: originFormula,
  'seller-share': sellerShareFormula,
  'elsewhere-share': elsewhereShareFormula,
  'home-share': homeShareFormula,
  'wanted-share': wantedShareFormula,
  'region-use': regionTotalFormula('use'),
  'region-wanted': regionTotalFormula('wanted'),
  'region-economy': regionTotalFormula('economy'),
  'region-sales': regionTotalFormula('sales'),
  'region-bought': regionTotalFormula('bought'),
  'region-eta': regionEtaFormula,
  direct: directFormula,
  occupation: occupationFormula,
  'labour-cost': labourCostFormula,
  'plant-share': plantShareFormula,
  'plant-account': plantAccountFormula,
  'outside-share': outsideShareFormula,
  bought: boughtFormula,
  purchases: purchasesFormula,
  'household-spending': householdSpendingFormula,
  'part-spending': partSpendingFormula,
  'part-wages': partWagesFormula,
  'part-income': partIncomeFormula,
  linked: linkedFormula,
  industry: industryFormula,
  called: calledFormula,
  response: responseFormula,
  'per-output': perOutputFormula,
  'import-share': importShareFormula,
  coefficient: coefficientFormula,
  'tax-rate': taxRateFormula,
  'money-per-currency': moneyPerCurrencyFormula,
  net: netFormula,
  'net-share': netShareFormula,
  poached: poachedFormula,
  held: heldFormula,
  'additional-share': additionalShareFormula,
  employed: employedFormula,
  unemployed: unemployedFormula,
  'job-share': jobShareFormula,
  instrument: instrumentFormula,
  'posts-reached': postsReachedFormula,
  'posts-promised': postsPromisedFormula,
  receipt: receiptFormula,
  'tax-base': taxBaseFormula,
  'base-per-unit': basePerUnitFormula,
  'base-per-shape': basePerShapeFormula,
  'shape-demand': shapeDemandFormula,
  'shape-wages': shapeWagesFormula,
  'public-per-table-money': publicPerTableMoneyFormula,
  ledger: ledgerFormula,
  'public-year': publicYearFormula,
  'public-value': publicValueFormula,
  availability: availabilityFormula,
  'risk-account': riskAccountFormula,
  nothing: nothingFormula,
}

/** Every figure by its address; each is worked out once. */
export function traceBook(sources: TraceSources): FigureBook {
  const books = new Map<OtherRun, FigureBook | null>()
  const book = bookOf(sources, (address) => {
    const [word = '', ...codes] = address.split('/')
    const run = otherRuns.find((known) => known === word)
    if (!run) return undefined
    if (!books.has(run)) books.set(run, bookOfRun(sources, run, book))
    return ofRun(run, books.get(run) ?? null, codes)
  })
  return book
}

/** Under a limit most figures are those of the project itself. */
function bookOfRun(sources: TraceSources, run: OtherRun, base: FigureBook): FigureBook | null {
  const own = sourcesOfRun(sources, run)
  return own && bookOf(own, (address) => (isOfRun(run, address) ? undefined : base.formula(address)))
}

/** @param elsewhere gives the formula of a figure that another book has; undefined: the book has it itself */
function bookOf(sources: TraceSources, elsewhere: (address: string) => Formula | null | undefined): FigureBook {
  const known = new Map<string, Formula | null>()
  const book: FigureBook = {
    sources,
    formula(address) {
      const before = known.get(address)
      if (before !== undefined) return before
      const [kind = '', ...codes] = address.split('/')
      const other = elsewhere(address)
      const found = other === undefined ? (Object.hasOwn(formulas, kind) ? formulas[kind]!(book, codes) : null) : other
      known.set(address, found)
      return found
    },
  }
  return book
}
