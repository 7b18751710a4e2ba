import { effectSources } from '../demand/effect-sources.ts'
import { lineParts } from '../demand/flows.ts'
import type { Project } from '../demand/project.ts'
import type { Aggregation, HostIncomes } from '../responses/aggregation.ts'
import { setSourceTotals, sourceTotals } from '../responses/source-totals.ts'
import { plantAccount, type SumColumn, yearColumn } from '../results/direct-effects.ts'
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
  /** Hosts, and last all other economies together. */
  readonly purses: number
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
 * @see MODEL.md 11
 */
export function taxReceipts(project: Project, of: Aggregation, incomes: HostIncomes): TaxReceipts {
  const purses = project.hosts.length + 1
  const { size } = of
  const sources = effectSources(project).count
  const totals = sourceTotals(sources, size)
  const base = new Float64Array(size)
  const direct = new Float64Array(sources * project.hosts.length)
  const ofRun: TaxReceipts['ofRun'] = (draw, run, years, out) => {
    for (let year = 0; year < years; year++) {
      setDirectBase(project, draw, direct, yearColumn(run, years, year), base)
      setPurses(project, draw.values, base, 0, year, years, out)
      for (let e = 0; e < 2; e++) {
        const effect = e === 0 ? totals.indirect : totals.induced
        base.fill(0)
        for (let s = 0; s < sources; s++) {
          const sum = run.sourceYears[s * years + year]!
          if (sum !== 0) for (let f = 0; f < size; f++) base[f]! += sum * effect[s * size + f]!
        }
        setPurses(project, draw.values, base, e + 1, year, years, out)
      }
    }
  }
  return {
    purses,
    set(draw, years, out) {
      setSourceTotals(of, incomes, draw.flows, draw.shift, totals, draw.tables)
      setDirectTaxes(project, draw, direct)
      ofRun(draw, draw, years, out)
    },
    ofRun,
  }
}

/** Product taxes in the project's own purchases for one unit of each source, by host of the buyer: sources × hosts, overwritten. */
function setDirectTaxes(project: Project, { values, flows }: Draw, out: Float64Array): void {
  const hosts = project.hosts.length
  out.fill(0)
  for (const line of project.lines) {
    const { tax } = lineParts(line, values, flows.perCurrency)
    if (tax !== 0) out[flows.sources.shapes.indexOf(line.shape) * hosts + project.hosts.indexOf(line.buyer.economy)]! += tax
  }
}

/** What the project itself pays; a year of loss pays no corporate tax. */
function setDirectBase(project: Project, draw: Draw, taxes: Float64Array, column: SumColumn, out: Float64Array): void {
  const hosts = project.hosts.length
  out.fill(0)
  const { shapes, wages } = draw.flows.sources
  const { sources, step, at } = column
  for (let w = 0; w < wages.length; w++) out[wages[w]!.host * bases]! += sources[(shapes.length + w) * step + at]!
  for (let b = 0; b < shapes.length; b++) {
    for (let h = 0; h < hosts; h++) out[h * bases + 1]! += sources[b * step + at]! * taxes[b * hosts + h]!
  }
  const surplus = Math.max(0, plantAccount(project, draw, column).otherValueAdded)
  for (let h = 0; h < hosts; h++) out[h * bases + 2] = surplus * draw.plantShares[h]!
}

function setPurses(
  { funding }: Project,
  values: Float64Array,
  base: Float64Array,
  effect: number,
  year: number,
  years: number,
  out: Float64Array,
): void {
  const hired = values[funding.hiredFromBenefits]!
  const taxable = funding.countsCorporateTax ? values[funding.taxableProfit]! : 0
  for (let purse = 0; purse < funding.rates.length; purse++) {
    const rates: TaxRates = funding.rates[purse]!
    const at = receiptIndex(purse, effect, 0, year, years)
    const labourCost = base[purse * bases]!
    const productTaxes = base[purse * bases + 1]!
    const surplus = base[purse * bases + 2]!
    const labour = labourTaxes(labourCost, {
      employers: values[rates.employersRate]!,
      employees: values[rates.employeesRate]!,
      incomeTax: values[rates.incomeTax]!,
    })
    out[at] = productTaxes
    out[at + years] = values[rates.consumptionTax]! * values[rates.householdSpending]! * labourCost
    out[at + 2 * years] = labour.employersContributions
    out[at + 3 * years] = labour.employeesContributions
    out[at + 4 * years] = labour.incomeTax
    out[at + 5 * years] = values[rates.corporateTax]! * taxable * surplus
    out[at + 6 * years] = savedBenefits(labour.grossWages, hired, values[rates.benefit]!)
  }
}
