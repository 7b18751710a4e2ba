import { lineParts } from '../demand/flows.ts'
import type { Project } from '../demand/project.ts'
import type { Aggregation, HostIncomes } from '../responses/aggregation.ts'
import { setShapeTotals, shapeTotals } from '../responses/shape-totals.ts'
import { plantAccount } from '../results/direct-effects.ts'
import type { Draw } from '../results/draw.ts'
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
  /**
   * @param sums each shape's curve added up over the years, (S + 1) × years
   * @param out purses × effects × items × years, overwritten
   */
  set(draw: Draw, sums: Float64Array, years: number, out: Float64Array): void
  /** The same of another run of the draw last set: its shapes add up to other sums. */
  ofRun: TaxReceipts['set']
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
  const totals = shapeTotals(project.shapes.length, size)
  const shapes = project.shapes.length
  const base = new Float64Array(size)
  let direct: Float64Array = new Float64Array(0)
  const ofRun: TaxReceipts['set'] = (draw, sums, years, out) => {
    out.fill(0)
    for (let year = 0; year < years; year++) {
      const sumOf = (s: number) => sums[s * years + year]!
      setDirectBase(project, draw, direct, sumOf, base)
      setPurses(project, draw.values, base, out, (purse, item) => receiptIndex(purse, 0, item, year, years))
      ;[totals.indirect, totals.induced].forEach((effect, e) => {
        base.fill(0)
        for (let s = 0; s < shapes; s++) {
          const sum = sumOf(s)
          if (sum !== 0) for (let f = 0; f < size; f++) base[f]! += sum * effect[s * size + f]!
        }
        setPurses(project, draw.values, base, out, (purse, item) => receiptIndex(purse, e + 1, item, year, years))
      })
    }
  }
  return {
    purses,
    set(draw, sums, years, out) {
      setShapeTotals(of, incomes, draw.flows, draw.shift, totals)
      direct = directTaxes(project, draw)
      ofRun(draw, sums, years, out)
    },
    ofRun,
  }
}

/** Product taxes in the project's own purchases for one unit of each shape, by host of the buyer: S × hosts. */
function directTaxes(project: Project, { values, flows }: Draw): Float64Array {
  const hosts = project.hosts.length
  const out = new Float64Array(project.shapes.length * hosts)
  for (const line of project.lines) {
    const { tax } = lineParts(line, values, flows.perCurrency)
    if (tax !== 0) out[line.shape * hosts + project.hosts.indexOf(line.buyer.economy)]! += tax
  }
  return out
}

/** What the project itself pays; a year of loss pays no corporate tax. */
function setDirectBase(project: Project, draw: Draw, taxes: Float64Array, sumOf: (shape: number) => number, out: Float64Array): void {
  const hosts = project.hosts.length
  out.fill(0)
  project.shapes.forEach((_, s) => {
    const sum = sumOf(s)
    if (sum === 0) return
    for (let h = 0; h < hosts; h++) {
      out[h * bases]! += sum * draw.flows.labourCost[s * hosts + h]!
      out[h * bases + 1]! += sum * taxes[s * hosts + h]!
    }
  })
  const surplus = Math.max(0, plantAccount(project, draw, sumOf).otherValueAdded)
  for (let h = 0; h < hosts; h++) out[h * bases + 2] = surplus * draw.plantShares[h]!
}

function setPurses(
  { funding }: Project,
  values: Float64Array,
  base: Float64Array,
  out: Float64Array,
  at: (purse: number, item: number) => number,
): void {
  const hired = values[funding.hiredFromBenefits]!
  const taxable = funding.countsCorporateTax ? values[funding.taxableProfit]! : 0
  funding.rates.forEach((rates: TaxRates, purse) => {
    const [labourCost, productTaxes, surplus] = [base[purse * bases]!, base[purse * bases + 1]!, base[purse * bases + 2]!]
    const labour = labourTaxes(labourCost, {
      employers: values[rates.employersRate]!,
      employees: values[rates.employeesRate]!,
      incomeTax: values[rates.incomeTax]!,
    })
    out[at(purse, 0)] = productTaxes
    out[at(purse, 1)] = values[rates.consumptionTax]! * values[rates.householdSpending]! * labourCost
    out[at(purse, 2)] = labour.employersContributions
    out[at(purse, 3)] = labour.employeesContributions
    out[at(purse, 4)] = labour.incomeTax
    out[at(purse, 5)] = values[rates.corporateTax]! * taxable * surplus
    out[at(purse, 6)] = savedBenefits(labour.grossWages, hired, values[rates.benefit]!)
  })
}
