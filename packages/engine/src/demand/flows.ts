import type { MoneyUnit } from '../input-output/linked-economies.ts'
import { basicPrices, type PurchaseParts } from './basic-prices.ts'
import { tableMoney } from './price-year.ts'
import type { Project, ProjectLine } from './project.ts'

/**
 * The money of one draw, in money of the tables for one unit of a shape; times the shape it is money of a month.
 */
export interface Flows {
  /** Money of the tables for one unit of the scenario's currency. */
  perCurrency: number
  /** Demand by shape and unit of demand, S × U. */
  readonly demand: Float64Array
  /** Labour cost by shape and host, S × hosts. */
  readonly labourCost: Float64Array
  /** Labour cost of each post at one unit of its shape. */
  readonly costOfPost: Float64Array
  /** Product taxes paid by shape, S. */
  readonly taxes: Float64Array
  /** Purchases at basic prices, margins included, by shape, S. */
  readonly purchases: Float64Array
}

export function flows({ shapes, units, hosts, posts }: Project): Flows {
  return {
    perCurrency: 0,
    demand: new Float64Array(shapes.length * units.length),
    labourCost: new Float64Array(shapes.length * hosts.length),
    costOfPost: new Float64Array(posts.length),
    taxes: new Float64Array(shapes.length),
    purchases: new Float64Array(shapes.length),
  }
}

/**
 * What the project pays: lines at basic prices by where they come from, margins as demand in the buyer's economy, taxes apart, and labour cost.
 *
 *   labour cost = heads · gross wage · (1 + employers' rate)
 *
 * Explicit shares of origin that are drawn are divided by their sum, so that the line is always bought whole.
 *
 * @see MODEL.md 4.1, 4.2, 4.4
 */
export function setFlows(project: Project, values: Float64Array, money: Pick<MoneyUnit, 'scale'>, out: Flows): void {
  const { settings, units, hosts, hostParameters } = project
  const perCurrency = tableMoney(values[settings.deflator]!, values[settings.exchangeRate]!, money)
  out.perCurrency = perCurrency
  out.demand.fill(0)
  out.labourCost.fill(0)
  out.taxes.fill(0)
  out.purchases.fill(0)
  for (const line of project.lines) {
    const parts = lineParts(line, values, perCurrency)
    const row = line.shape * units.length
    line.origins.forEach(({ unit }, o) => {
      out.demand[row + unit]! += parts.basic * originShare(line, o, values)
    })
    if (line.tradeUnit !== null) out.demand[row + line.tradeUnit]! += parts.trade
    if (line.transportUnit !== null) out.demand[row + line.transportUnit]! += parts.transport
    out.taxes[line.shape]! += parts.tax
    out.purchases[line.shape]! += parts.basic + parts.trade + parts.transport
  }
  project.posts.forEach((post, p) => {
    const wage = values[post.monthlyWage]! * (1 + values[hostParameters[post.host]!.employersRate]!) * perCurrency
    out.costOfPost[p] = values[post.count]! * wage
    out.labourCost[post.shape * hosts.length + post.host]! += out.costOfPost[p]!
  })
}

/** One line at one unit of its shape, money of the tables: what it is made of. */
export function lineParts(line: ProjectLine, values: Float64Array, perCurrency: number): PurchaseParts {
  const amount = values[line.amount]! * perCurrency
  return line.atPurchaserPrice
    ? basicPrices(amount, line.taxRate, values[line.tradeMargin]!, values[line.transportMargin]!)
    : { basic: amount, trade: 0, transport: 0, tax: 0 }
}

/** Share of one of a line's origins; drawn shares are divided by their sum. */
export function originShare({ origins }: ProjectLine, origin: number, values: Float64Array): number {
  const { share } = origins[origin]!
  if (share === null) return 1
  let whole = 0
  for (const other of origins) whole += values[other.share!]!
  return whole > 0 ? values[share]! / whole : 1 / origins.length
}

/** What one line costs at one unit of its shape, taxes and margins included; money of the tables. */
export function costOfLine(line: ProjectLine, values: Float64Array, perCurrency: number): number {
  return values[line.amount]! * perCurrency
}
