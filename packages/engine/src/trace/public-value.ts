import { outlayItems, publicItems } from '../finance/public-ledger.ts'
import { horizonYears } from '../results/years.ts'
import { type FigureBook, type Formula, type FormulaWriter, formulaWriter } from './figure-book.ts'
import { minus, over, plus, type Term, times } from './term.ts'

const million = 1e6
/** All payers but the states of other economies. */
const all = 'all'

/** `public-year/PAYER/outlay/YEAR`, `public-year/PAYER/gains/YEAR`: what the payer's instruments cost in a year, less what comes back of them; what it gains. */
export function publicYearFormula(book: FigureBook, [payer = '', what = '', year = '']: readonly string[]): Formula | null {
  const { funding } = book.sources.context.project
  if (what !== 'outlay' && what !== 'gains') return null
  const items = publicItems.filter((item) => outlayItems.has(item) === (what === 'outlay'))
  const writer = formulaWriter(book, `public-year/${payer}/${what}/${year}`, `million ${funding.unit}`)
  const rows = items.flatMap((item): Term[] => {
    const found = book.formula(`ledger/${payer}/${item}/${year}`)
    return found ? [writer.figure(item, found.figure)] : []
  })
  if (rows.length === 0) return null
  return writer.done(what === 'outlay' ? minus(writer.constant(0), ...rows) : plus(rows))
}

/**
 * `public-value/PAYER/ITEM`: what the public money of a payer comes to, at present value.
 *
 *   outlay, gains = Σ_y year_y / (1 + r)^y        net present value = gains − outlay        cost per job = outlay / jobs in the payer's own place
 *
 * @returns null where the payer has none of it
 * @see `publicFigures` of the engine; MODEL.md 11
 */
export function publicValueFormula(book: FigureBook, [payer = '', item = '']: readonly string[]): Formula | null {
  const { project } = book.sources.context
  const { unit, payers } = project.funding
  if (payer !== all && !payers.some(({ code }) => code === payer)) return null
  const costs = item.startsWith('cost-per-')
  const jobs = /^(gross|net)-(posts|job-years)$/.exec(item)
  const unitOf = jobs ? jobs[2]! : costs ? unit : item === 'gains-per-outlay' ? 'money per money' : `million ${unit}`
  const writer = formulaWriter(book, `public-value/${payer}/${item}`, unitOf)
  const own = (other: string): Term | null =>
    book.formula(`public-value/${payer}/${other}`) ? writer.figure(other, `public-value/${payer}/${other}`) : null
  if (item === 'outlay' || item === 'gains') {
    const term = payer === all ? ofAll(book, writer, item) : presentValueOf(book, writer, payer, item)
    return term && writer.done(term)
  }
  if (item === 'net-present-value') {
    const [gains, outlay] = [own('gains'), own('outlay')]
    if (gains && outlay) return writer.done(minus(gains, outlay))
    return writer.done(gains ?? (outlay ? minus(writer.constant(0), outlay) : writer.constant(0)))
  }
  if (jobs) return writer.done(plus(jobsOf(book, writer, payer, jobs[1]!, jobs[2]!)))
  const [outlay, gains] = [own('outlay'), own('gains')]
  if (!outlay) return null
  if (item === 'gains-per-outlay') return gains && writer.done(over(gains, outlay))
  const [, per] = /^cost-per-((?:gross|net)-(?:post|job-year))$/.exec(item) ?? []
  const count = per === undefined ? null : own(`${per}s`)
  return count && writer.done(over(times(outlay, writer.constant(million)), count))
}

function ofAll(book: FigureBook, writer: FormulaWriter, item: string): Term | null {
  const terms = book.sources.context.project.funding.payers.flatMap(({ code, collects }): Term[] => {
    const found = collects === 'others' ? null : book.formula(`public-value/${code}/${item}`)
    return found ? [writer.figure(code, found.figure)] : []
  })
  return terms.length === 0 ? null : plus(terms)
}

/** y0 + (y1 + (y2 + …) / (1 + r)) / (1 + r): the first year is counted whole. */
function presentValueOf(book: FigureBook, writer: FormulaWriter, payer: string, item: string): Term | null {
  const { project } = book.sources.context
  const rate = plus([writer.constant(1), writer.assumption('discount_rate', project.funding.discountRate)])
  let term: Term | null = null
  for (const { year } of horizonYears(project).reverse()) {
    const found = book.formula(`public-year/${payer}/${item}/${year}`)
    const terms: Term[] = [...(found ? [writer.figure(`year_${year}`, found.figure)] : []), ...(term ? [over(term, rate)] : [])]
    term = terms.length === 0 ? null : plus(terms)
  }
  return term
}

/** Jobs in the payer's own place; where it has none of its own, in all economies that host the project. */
function jobsOf({ sources }: FigureBook, writer: FormulaWriter, payer: string, step: string, kind: string): Term[] {
  const { project, model } = sources.context
  const place = project.funding.payers.find(({ code }) => code === payer)?.jobs
  const hosts = project.hosts.map((host) => model.economies.economies[host]!)
  const places = !place ? hosts : 'host' in place ? [hosts[place.host]!] : [project.parts[place.part]!.code]
  const window = kind === 'posts' ? 'steady' : 'life'
  return places.map((code) => writer.figure(code, `net/${kind}/${code}/total/${step}/${window}`))
}
