import { monthsFrom } from '../demand/months.ts'
import { moneyUnit } from '../results/criteria-list.ts'
import { horizonYears } from '../results/years.ts'
import { premiumDue } from '../risk/insurance.ts'
import { type ProjectExposure, threatMonths } from '../risk/project-risk.ts'
import { type FigureBook, type Formula, type FormulaWriter, formulaWriter } from './figure-book.ts'
import { lastRunPrefix } from './other-runs.ts'
import { moneyOf } from './spending-line.ts'
import { minus, over, plus, type Term, times } from './term.ts'

const monthsPerYear = 12

/**
 * `availability/EXPOSURE/MONTH`: share of the planned output that a threat alone leaves; `availability/all/MONTH`: what all of them leave together.
 *
 *   1 − reach (1 − (1 − loss) · up)
 *
 * @see `setAvailability` of the engine; MODEL.md 10
 */
export function availabilityFormula(book: FigureBook, [id = '', month = '']: readonly string[]): Formula | null {
  const { project } = book.sources.context
  const { values, risk } = book.sources.central.state.draw
  const t = monthsFrom(project.start, project.months).indexOf(month)
  if (!project.risk || !risk || t < 0) return null
  const { exposures } = project.risk
  const writer = formulaWriter(book, `availability/${id}/${month}`, 'share of planned output')
  if (id === 'all') return writer.done(times(...exposures.map((one) => writer.figure(one.id, `availability/${one.id}/${month}`))))
  const e = exposures.findIndex((one) => one.id === id)
  const exposure = exposures[e]
  if (!exposure) return null
  const threat = threatMonths(exposure, values, project.months)
  const lost = t >= threat.from && t < threat.end ? [minus(writer.constant(1), writer.assumption('output_loss', exposure.outputLoss))] : []
  const left = risk.availability.ofExposures[e * project.months + t]!
  const reach = writer.assumption('reach', exposure.reach)
  const kept = lost.reduce((product, { value }) => product * value, 1)
  const up = reach.value * kept === 0 ? 1 : (1 - (1 - left) / reach.value) / kept
  const law =
    'mean over the sites of their chance to stand open: 0 while the plant moves away and for the months of repair after a strike, strikes at their average'
  const standing = writer.law('up', `availability/${id}/${month}/up`, up, 'share of sites', law)
  return writer.done(minus(writer.constant(1), times(reach, minus(writer.constant(1), times(...lost, standing)))))
}

/** Premium a month against an exposure, scenario currency: insured value · premium a year / 12. Null where a line's amount is no premium. */
export function premiumTerm({ sources }: FigureBook, writer: FormulaWriter, amount: number): Term | null {
  const capital = sources.context.project.risk?.exposures.find((one) => one.capital?.premiumAMonth === amount)?.capital
  if (!capital) return null
  const insured = times(writer.assumption('insured_value', capital.value), writer.assumption('insurance', capital.insurance))
  return over(insured, writer.constant(monthsPerYear))
}

/**
 * `risk-account/YEAR/ITEM`: what risk costs the plant in a year, money of the tables.
 *
 *   lost output = other value added with everything that limits output − that of the plan
 *
 * @see MODEL.md 10 and 4.4
 */
export function riskAccountFormula(book: FigureBook, [year = '', item = '']: readonly string[]): Formula | null {
  const { project, model } = book.sources.context
  const months = horizonYears(project).find((known) => String(known.year) === year)
  if (!project.risk || !months) return null
  const writer = formulaWriter(book, `risk-account/${year}/${item}`, moneyUnit(model.economies))
  const surplus = (run: string, name: string) => writer.figure(name, `${run}plant-account/other-value-added/${year}`)
  const own = (other: string) => writer.figure(other, `risk-account/${year}/${other}`)
  switch (item) {
    case 'surplus-planned':
      return writer.done(minus(surplus('', 'other_value_added'), own('insurance')))
    case 'lost-output':
      return writer.done(minus(surplus(lastRunPrefix(book.sources), 'other_value_added_left'), surplus('', 'other_value_added')))
    case 'surplus-left':
      return writer.done(plus([surplus(lastRunPrefix(book.sources), 'other_value_added_left'), own('relocation'), own('risk-premium')]))
    case 'insurance':
    case 'risk-premium':
    case 'relocation':
      return writer.done(costs(book, writer, item, months))
    default:
      return null
  }
}

type Cost = 'insurance' | 'risk-premium' | 'relocation'

function costs(book: FigureBook, writer: FormulaWriter, item: Cost, months: { readonly first: number; readonly end: number }): Term {
  const terms = book.sources.context.project.risk!.exposures.flatMap((exposure, e) =>
    item === 'relocation' ? moveOf(book, writer, exposure, months) : premiumOf(book, writer, item, e, months),
  )
  return terms.length === 0 ? writer.constant(0) : minus(writer.constant(0), times(plus(terms), moneyOf(writer)))
}

function moveOf(
  { sources }: FigureBook,
  writer: FormulaWriter,
  { id, relocation }: ProjectExposure,
  { first, end }: { readonly first: number; readonly end: number },
): Term[] {
  const month = relocation ? sources.central.state.draw.values[relocation.month]! : -1
  return relocation && month >= first && month < end ? [writer.assumption(`${id}_relocation`, relocation.cost)] : []
}

function premiumOf(
  book: FigureBook,
  writer: FormulaWriter,
  item: Cost,
  e: number,
  { first, end }: { readonly first: number; readonly end: number },
): Term[] {
  const { project } = book.sources.context
  const { values, production } = book.sources.central.state.draw
  const { capital, id } = project.risk!.exposures[e]!
  if (!capital) return []
  const isDue = premiumDue(project.risk!, e, values, project.months)
  let due = 0
  for (let t = first; t < end; t++) if (production.planned[t]! > 0 && isDue(t)) due++
  if (due === 0) return []
  const law = 'months of the year in which something is planned and the threat is there'
  const monthsDue = writer.law(`${id}_months`, `risk-account/${id}/months/${first}`, due, 'months', law)
  const rate = item === 'insurance' ? capital.insurance : capital.riskPremium
  const yearly = times(writer.assumption(`${id}_insured_value`, capital.value), writer.assumption(`${id}_${item}`, rate))
  return [times(over(yearly, writer.constant(monthsPerYear)), monthsDue)]
}
