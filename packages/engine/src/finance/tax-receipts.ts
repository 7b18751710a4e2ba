import { effectSources } from '../demand/effect-sources.ts'
import type { Project } from '../demand/project.ts'
import type { Aggregation, HostIncomes } from '../responses/aggregation.ts'
import { setSourceTotals, sourceTotals } from '../responses/source-totals.ts'
import { plantAccount, yearColumn } from '../results/direct-effects.ts'
import type { Draw, ProjectRun } from '../results/draw.ts'
import { labourTaxes } from './labour-taxes.ts'
import type { TaxRates } from './project-funding.ts'
import { baseCount as bases } from './receipt-bases.ts'
import { savedBenefits } from './saved-benefits.ts'

/** What a public purse gains by jobs and purchases. */
export const receiptItems = [
  'product-taxes',
  'consumption-taxes',
  'employers-contributions',
  'employees-contributions',
  'income-tax',
  'corporate-tax',
  'saved-benefits',
] as const
const items = receiptItems.length
const effectCount = 3

/** Taxes of a draw before it is asked what would have come anyway, money of the tables. */
export interface TaxReceipts {
  /** @param out purses × effects × items × years, overwritten */
  set(draw: Draw, years: number, out: Float64Array): void
  /** The same of another run of the draw last set: its shapes add up to other sums. */
  ofRun(draw: Draw, run: ProjectRun, years: number, out: Float64Array): void
}

export const receiptIndex = (purse: number, effect: number, item: number, year: number, years: number): number =>
  ((purse * effectCount + effect) * items + item) * years + year

/**
 * Taxes and contributions by purse, effect and year.
 *
 *   labour: gross wages = labour cost / (1 + e), contributions and income tax by their rates
 *   consumption: rate · π · labour cost;   products: t'x, and for the project itself the taxes in its purchases
 *   corporate: rate · taxable share · (v − w)'x;   benefits: gross wages · hired from benefit · benefit rate
 *
 * @param of what the purses tax, `receiptBases` of the project
 * @param purses hosts, and last all other economies together, which may be left out
 * @see MODEL.md 11
 */
export function taxReceipts(project: Project, of: Aggregation, incomes: HostIncomes, purses: number): TaxReceipts {
  const { size } = of
  const sources = effectSources(project).count
  const totals = sourceTotals(sources, size)
  const places = placesOfTaxes(project)
  const direct = new Float64Array(sources * project.hosts.length)
  let base = new Float64Array(0)
  const ofRun: TaxReceipts['ofRun'] = (draw, run, years, out) => {
    const length = purses * bases * years
    if (base.length !== length) base = new Float64Array(length)
    setDirectBase(project, draw, direct, run, years, base)
    setPurses(project, draw.values, base, 0, years, out)
    setBase(totals.indirect, run.sourceYears, years, size, base)
    setPurses(project, draw.values, base, 1, years, out)
    setBase(totals.induced, run.sourceYears, years, size, base)
    setPurses(project, draw.values, base, 2, years, out)
  }
  return {
    set(draw, years, out) {
      setSourceTotals(of, incomes, draw.flows, draw.shift, totals, draw.tables)
      setDirectTaxes(places, draw, direct)
      ofRun(draw, draw, years, out)
    },
    ofRun,
  }
}

/**
 * What sources tax through the economies in each year: Σ_s what the source counts · what it taxes for one unit, bases × years. The three bases of a purse in
 * two years are added up side by side: one alone, each addition would wait for the one before.
 *
 * @param out as many purses as it has room for
 */
function setBase(totals: Float64Array, sourceYears: Float64Array, years: number, size: number, out: Float64Array): void {
  for (let f = 0; f * years < out.length; f += bases) {
    for (let y = 0; y < years; y += 2) {
      const next = Math.min(y + 1, years - 1) - y
      let labour = 0
      let tax = 0
      let surplus = 0
      let labourNext = 0
      let taxNext = 0
      let surplusNext = 0
      for (let at = f, s = y; at < totals.length; at += size, s += years) {
        const own = sourceYears[s]!
        const after = sourceYears[s + next]!
        const ofLabour = totals[at]!
        const ofTax = totals[at + 1]!
        const ofSurplus = totals[at + 2]!
        labour += own * ofLabour
        labourNext += after * ofLabour
        tax += own * ofTax
        taxNext += after * ofTax
        surplus += own * ofSurplus
        surplusNext += after * ofSurplus
      }
      const to = f * years + y
      out[to] = labour
      out[to + years] = tax
      out[to + 2 * years] = surplus
      out[to + next] = labourNext
      out[to + years + next] = taxNext
      out[to + 2 * years + next] = surplusNext
    }
  }
}

/** Where each line's taxes stand among the sources' taxes: at its source and the host of its buyer. */
function placesOfTaxes(project: Project): Int32Array {
  const { shapes } = effectSources(project)
  return Int32Array.from(
    project.lines,
    ({ shape, buyer }) => shapes.indexOf(shape) * project.hosts.length + project.hosts.indexOf(buyer.economy),
  )
}

/** Product taxes in the project's own purchases for one unit of each source, by host of the buyer: sources × hosts, overwritten. */
function setDirectTaxes(places: Int32Array, { flows: { taxOfLine } }: Draw, out: Float64Array): void {
  out.fill(0)
  for (let l = 0; l < places.length; l++) out[places[l]!]! += taxOfLine[l]!
}

/** What the project itself pays, bases × years; a year of loss pays no corporate tax. */
function setDirectBase(project: Project, draw: Draw, taxes: Float64Array, run: ProjectRun, years: number, out: Float64Array): void {
  const hosts = project.hosts.length
  out.fill(0)
  const { shapes, wages } = draw.flows.sources
  const { sourceYears } = run
  for (let w = 0; w < wages.length; w++) {
    const [at, from] = [wages[w]!.host * bases * years, (shapes.length + w) * years]
    for (let y = 0; y < years; y++) out[at + y]! += sourceYears[from + y]!
  }
  for (let b = 0; b < shapes.length; b++) {
    for (let h = 0; h < hosts; h++) {
      const [at, tax] = [(h * bases + 1) * years, taxes[b * hosts + h]!]
      if (tax === 0) continue
      for (let y = 0; y < years; y++) out[at + y]! += sourceYears[b * years + y]! * tax
    }
  }
  for (let y = 0; y < years; y++) {
    const surplus = Math.max(0, plantAccount(project, draw, yearColumn(run, years, y)).otherValueAdded)
    for (let h = 0; h < hosts; h++) out[(h * bases + 2) * years + y] = surplus * draw.plantShares[h]!
  }
}

/** What each purse takes of an effect's bases, items × years. */
function setPurses({ funding }: Project, values: Float64Array, base: Float64Array, effect: number, years: number, out: Float64Array): void {
  const purses = base.length / (bases * years)
  const hired = values[funding.hiredFromBenefits]!
  const taxable = funding.countsCorporateTax ? values[funding.taxableProfit]! : 0
  for (let purse = 0; purse < purses; purse++) {
    const rates: TaxRates = funding.rates[purse]!
    const employers = values[rates.employersRate]!
    const employees = values[rates.employeesRate]!
    const incomeTax = values[rates.incomeTax]!
    const consumption = values[rates.consumptionTax]! * values[rates.householdSpending]!
    const corporate = values[rates.corporateTax]! * taxable
    const benefit = values[rates.benefit]!
    const first = receiptIndex(purse, effect, 0, 0, years)
    const from = purse * bases * years
    for (let y = 0; y < years; y++) {
      const at = first + y
      const labourCost = base[from + y]!
      const labour = labourTaxes(labourCost, { employers, employees, incomeTax })
      out[at] = base[from + years + y]!
      out[at + years] = consumption * labourCost
      out[at + 2 * years] = labour.employersContributions
      out[at + 3 * years] = labour.employeesContributions
      out[at + 4 * years] = labour.incomeTax
      out[at + 5 * years] = corporate * base[from + 2 * years + y]!
      out[at + 6 * years] = savedBenefits(labour.grossWages, hired, benefit)
    }
  }
}
