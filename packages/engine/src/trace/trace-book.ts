import { curveFormula } from './curve.ts'
import { directFormula, labourCostFormula, plantShareFormula } from './direct.ts'
import type { FigureBook, Formula, TraceSources } from './figure-book.ts'
import { calledFormula, linkedFormula, responseFormula } from './linked.ts'
import { outsideShareFormula, plantAccountFormula } from './plant-account.ts'
import { boughtFormula, householdSpendingFormula, purchasesFormula } from './purchases.ts'
import { demandFormula, lineFormula, moneyPerCurrencyFormula } from './spending-line.ts'
import { coefficientFormula, importShareFormula, perOutputFormula, taxRateFormula } from './table-cells.ts'

/** What is named by the first word of an address, with how it comes about. */
const formulas: Readonly<Record<string, (book: FigureBook, codes: readonly string[]) => Formula | null>> = {
  curve: curveFormula,
  line: lineFormula,
  demand: demandFormula,
  direct: directFormula,
  'labour-cost': labourCostFormula,
  'plant-share': plantShareFormula,
  'plant-account': plantAccountFormula,
  'outside-share': outsideShareFormula,
  bought: boughtFormula,
  purchases: purchasesFormula,
  'household-spending': householdSpendingFormula,
  linked: linkedFormula,
  called: calledFormula,
  response: responseFormula,
  'per-output': perOutputFormula,
  'import-share': importShareFormula,
  coefficient: coefficientFormula,
  'tax-rate': taxRateFormula,
  'money-per-currency': moneyPerCurrencyFormula,
}

/** Every figure by its address; each is worked out once. */
export function traceBook(sources: TraceSources): FigureBook {
  const known = new Map<string, Formula | null>()
  const book: FigureBook = {
    sources,
    formula(address) {
      const before = known.get(address)
      if (before !== undefined) return before
      const [kind = '', ...codes] = address.split('/')
      const found = Object.hasOwn(formulas, kind) ? formulas[kind]!(book, codes) : null
      known.set(address, found)
      return found
    },
  }
  return book
}
