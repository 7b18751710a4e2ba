import { moneyUnit } from '../results/criteria-list.ts'
import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'

/** Why a figure is nothing by what it means, not by what was computed. */
const reasons: Readonly<Record<string, string>> = {
  'not-direct': 'what the project itself is stands under the plant, not under the industries of the tables',
  'not-linked': 'the plant itself delivers nothing to its suppliers: indirect and induced effects stand under the industries of the tables',
  'not-paid': 'the payer has nothing under this item',
  'not-bought': 'nothing of the product is bought there in this phase',
  'not-posted': 'the plan has no posts of this occupation in this place',
}

/** `nothing/REASON/WHAT`: a figure that is 0 by what it means. WHAT: jobs, posts, money or one of its measures, else the unit itself. */
export function nothingFormula(book: FigureBook, [reason = '', ...words]: readonly string[]): Formula | null {
  const law = reasons[reason]
  if (law === undefined) return null
  const what = words.join('/')
  const address = `nothing/${reason}/${what}`
  const writer = formulaWriter(book, address, unitOf(book, what))
  return writer.done(writer.law('nothing', `${address}/0`, 0, unitOf(book, what), law))
}

function unitOf({ sources }: FigureBook, what: string): string {
  if (what === 'jobs') return 'job-years'
  const isMoney = ['money', 'output', 'value-added', 'labour-income'].includes(what)
  return isMoney ? moneyUnit(sources.context.model.economies) : what
}
