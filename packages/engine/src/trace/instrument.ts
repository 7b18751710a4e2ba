import { instrumentRows } from '../finance/instrument-payments.ts'
import { setLoanPayments } from '../finance/loan.ts'
import type { GrantCondition, ProjectInstrument } from '../finance/project-funding.ts'
import { type HorizonYear, horizonYears } from '../results/years.ts'
import { type FigureBook, type Formula, type FormulaWriter, formulaWriter } from './figure-book.ts'
import { lastRunPrefix } from './other-runs.ts'
import { minus, over, plus, type Term, times } from './term.ts'

const million = 1e6
const monthsPerYear = 12
const countedMonths = 12

/**
 * `instrument/ID/ITEM/YEAR`: what an instrument pays or brings back in a year, above zero; YEAR `all`: over the horizon. Millions of the scenario's currency.
 *
 *   grant, training  amount / months · months paid        guarantee  amount · fee / 12 · months, amount · called / months · months
 *   loan             amount · share due · (1 − loss), interest on what is owed        tax relief  tax · share · months inside
 *   claw-back        paid · share · (1 − reached / promised)
 *
 * @see `setInstrumentPayments` of the engine; MODEL.md 11
 */
export function instrumentFormula(book: FigureBook, [id = '', item = '', year = '']: readonly string[]): Formula | null {
  const { project } = book.sources.context
  const instrument = project.funding.instruments.find((known) => known.id === id)
  const years = horizonYears(project)
  const wanted = year === 'all' ? years : years.filter((known) => String(known.year) === year)
  if (!instrument || wanted.length === 0 || !instrumentRows(instrument).some((row) => row.item === item)) return null
  const writer = formulaWriter(book, `instrument/${id}/${item}/${year}`, `million ${project.funding.unit}`)
  const at: Payment = { book, writer, item, years: wanted, code: year, address: `instrument/${id}/${item}/${year}` }
  const paid = paymentOf(at, instrument)
  return writer.done(instrument.kind === 'tax-relief' ? paid : over(paid, writer.constant(million)))
}

interface Payment {
  readonly book: FigureBook
  readonly writer: FormulaWriter
  readonly item: string
  readonly years: readonly HorizonYear[]
  readonly code: string
  readonly address: string
}

function paymentOf(at: Payment, instrument: ProjectInstrument): Term {
  const { writer, item } = at
  const of = (name: string, place: number) => writer.assumption(name, place)
  switch (instrument.kind) {
    case 'grant':
      if (item === 'claw-back') return clawBackOf(at, instrument)
      return evenly(at, of('amount', instrument.amount), instrument)
    case 'training':
      return evenly(at, of('amount', instrument.amount), instrument)
    case 'guarantee': {
      const amount = of('amount', instrument.amount)
      if (item === 'guarantee-calls') return evenly(at, times(amount, of('called', instrument.called)), instrument)
      return times(over(times(amount, of('fee', instrument.fee)), writer.constant(monthsPerYear)), monthsPaid(at, instrument))
    }
    case 'loan':
      return loanOf(at, instrument)
    case 'tax-relief':
      return reliefOf(at, instrument)
  }
}

/** amount / months · months that fall into the time */
function evenly(at: Payment, amount: Term, instrument: ProjectInstrument): Term {
  return times(over(amount, at.writer.assumption('months', instrument.months)), monthsPaid(at, instrument))
}

/** Months of an instrument inside the years. */
function monthsPaid({ book, writer, years, address }: Payment, { from, months }: ProjectInstrument): Term {
  const { values } = book.sources.central.state.draw
  const [start, end] = [values[from]!, values[from]! + values[months]!]
  const count = years.reduce((sum, year) => sum + Math.max(0, Math.min(year.end, end) - Math.max(year.first, start)), 0)
  return writer.law(
    'months_paid',
    `${address}/months`,
    count,
    'months',
    'months from the first payment on, for as long as it is paid, that fall into the time',
  )
}

function loanOf(at: Payment, loan: Extract<ProjectInstrument, { kind: 'loan' }>): Term {
  const { book, writer, item, years, address } = at
  const { months } = book.sources.context.project
  const { values } = book.sources.central.state.draw
  const amount = writer.assumption('amount', loan.amount)
  const [instalments, interest] = [new Float64Array(months), new Float64Array(months)]
  const from = values[loan.from]!
  // What one unit without loss brings back, at an interest of one a year: the rest is factors.
  const unit = { amount: 1, from, months: values[loan.months]!, grace: values[loan.grace]!, interest: 1, loss: 0 }
  setLoanPayments(unit, { instalments, interest })
  const inTime = (values: (t: number) => number) => {
    let sum = 0
    for (const { first, end } of years) for (let t = first; t < end; t++) sum += values(t)
    return sum
  }
  if (item === 'loan') {
    const paid = inTime((t) => (t === from ? 1 : 0))
    return times(
      amount,
      writer.law('paid', `${address}/paid`, paid, 'share', 'share of the loan that is paid out in the time: all of it in its first month'),
    )
  }
  const kept = minus(writer.constant(1), writer.assumption('loss', loan.loss))
  if (item === 'loan-repayment') {
    const due = writer.law(
      'share_due',
      `${address}/due`,
      inTime((t) => instalments[t]!),
      'share',
      'equal instalments after the grace; what is still owed when the horizon ends falls due in its last month',
    )
    return times(amount, due, kept)
  }
  const owed = writer.law(
    'years_owed',
    `${address}/owed`,
    inTime((t) => interest[t]!),
    'years',
    'share that is still owed, added up over the months of the time and divided by 12',
  )
  return times(amount, writer.assumption('interest', loan.interest), owed, kept)
}

/** The tax of the project itself in the run with everything that limits it, year by year. */
function reliefOf({ book, writer, years, address }: Payment, relief: Extract<ProjectInstrument, { kind: 'tax-relief' }>): Term {
  const { project, model } = book.sources.context
  const { values } = book.sources.central.state.draw
  const { collects } = project.funding.payers[relief.payer]!
  if (typeof collects !== 'number') return writer.constant(0)
  const economy = model.economies.economies[project.hosts[collects]!]!
  const [start, end] = [values[relief.from]!, values[relief.from]! + values[relief.months]!]
  const taxes = years.flatMap((year): Term[] => {
    const found = book.formula(`${lastRunPrefix(book.sources)}receipt/${economy}/direct/${relief.tax}/${year.year}`)
    if (!found) return []
    const inside = Math.max(0, Math.min(year.end, end) - Math.max(year.first, start)) / (year.end - year.first)
    const share = writer.law(
      `inside_${year.year}`,
      `${address}/inside/${year.year}`,
      inside,
      'share',
      'share of the months of the year in which the relief is given',
    )
    return [times(writer.figure(`tax_${year.year}`, found.figure), share)]
  })
  if (taxes.length === 0) return writer.constant(0)
  return times(plus(taxes), writer.assumption('share', relief.share), writer.figure('public_per_table_money', 'public-per-table-money'))
}

/** What is paid by the month in which the posts are counted, and what of it comes back. */
function clawBackOf(at: Payment, grant: Extract<ProjectInstrument, { kind: 'grant' }>): Term {
  const { book, writer, years, address } = at
  const { values } = book.sources.central.state.draw
  const { months } = book.sources.context.project
  const condition = grant.condition!
  const month = Math.min(months - 1, values[condition.month]!)
  if (!years.some(({ first, end }) => month >= first && month < end)) {
    return writer.law('nothing', `${address}/0`, 0, 'currency', 'the posts are counted in another year: nothing comes back in this one')
  }
  const before: Payment = { ...at, years: [{ year: 0, first: 0, end: month + 1 }], address: `${address}/before` }
  const paid = evenly(before, writer.assumption('amount', grant.amount), grant)
  const reached = writer.figure('posts_reached', `posts-reached/${grant.id}`)
  const promised = writer.assumption('posts_promised', condition.posts)
  const share = writer.assumption('claw_back', condition.clawBack)
  if (promised.value > 0 && reached.value < promised.value) return times(paid, share, minus(writer.constant(1), over(reached, promised)))
  const none = writer.law(
    'missing',
    `${address}/missing`,
    0,
    'share',
    'max(0, 1 - posts reached / posts promised): no post of those promised is missing',
  )
  return times(paid, share, none)
}

/**
 * `posts-reached/GRANT`: direct posts in the grant's place, in the run with everything that limits the project.
 *
 *   Σ count · mean of the curve over the twelve months up to the month in which they are counted
 */
export function postsReachedFormula(book: FigureBook, [id = '']: readonly string[]): Formula | null {
  const { project } = book.sources.context
  const grant = project.funding.instruments.find((known) => known.id === id)
  if (grant?.kind !== 'grant' || !grant.condition) return null
  const writer = formulaWriter(book, `posts-reached/${id}`, 'posts')
  return writer.done(reachedOf(book, writer, grant.condition))
}

/** `posts-promised/GRANT`: what the grant was given for. */
export function postsPromisedFormula(book: FigureBook, [id = '']: readonly string[]): Formula | null {
  const grant = book.sources.context.project.funding.instruments.find((known) => known.id === id)
  if (grant?.kind !== 'grant' || !grant.condition) return null
  const writer = formulaWriter(book, `posts-promised/${id}`, 'posts')
  return writer.done(writer.assumption('posts_promised', grant.condition.posts))
}

function reachedOf({ sources: { context, central } }: FigureBook, writer: FormulaWriter, condition: GrantCondition): Term {
  const { project } = context
  const { draw } = central.state
  const curves = (draw.underRisk ?? draw.underSupply ?? draw).curves
  const { place } = condition
  const last = Math.min(project.months - 1, draw.values[condition.month]!)
  const first = Math.max(0, last - countedMonths + 1)
  const law = 'mean of the curve of the posts over the twelve months up to the month in which they are counted'
  const terms = project.posts.flatMap((post): Term[] => {
    if ('part' in place ? !post.parts.includes(place.part) : post.host !== place.host) return []
    let sum = 0
    for (let t = first; t <= last; t++) sum += curves[post.shape * project.months + t]!
    if (sum === 0) return []
    const mean = writer.law(`curve_${post.shape}`, `curve/${post.shape}/counted`, sum / (last - first + 1), 'multiple', law)
    return [times(writer.assumption(`${post.id}_count`, post.count), mean)]
  })
  return terms.length === 0 ? writer.constant(0) : plus(terms)
}
