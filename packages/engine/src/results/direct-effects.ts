import type { Project } from '../demand/project.ts'
import type { Draw, ProjectRun } from './draw.ts'
import { columnCount } from './window-sums.ts'

/** Measures of the direct effect, in the order of their columns: money of the tables; months of work of one head. */
const directMeasures = ['output', 'value-added', 'labour-income', 'head-months'] as const
const measureCount = directMeasures.length

/** The plant's account over some time; money of the tables. Other value added closes it. */
export interface PlantAccount {
  readonly revenue: number
  readonly purchases: number
  readonly productTaxes: number
  readonly labourCost: number
  readonly otherValueAdded: number
  /** Spending and wages of phases that do not produce: construction, relocation, closure. */
  readonly capitalPurchases: number
  readonly capitalTaxes: number
  readonly capitalLabourCost: number
}

/** What curves add up to over one time: of shape s `shapes[s · step + at]`, and what each source of effects counts, alike. */
export interface SumColumn {
  readonly shapes: Float64Array
  readonly sources: Float64Array
  readonly step: number
  readonly at: number
}

/** What a run adds up to in one column of windows. */
export function windowColumn({ sums, sourceSums }: ProjectRun, at: number): SumColumn {
  return { shapes: sums, sources: sourceSums, step: columnCount, at }
}

/** What a run adds up to in one calendar year. */
export function yearColumn({ yearSums, sourceYears }: ProjectRun, years: number, at: number): SumColumn {
  return { shapes: yearSums, sources: sourceYears, step: years, at }
}

/**
 * The account of the producing phases, and beside it what is spent before and after.
 *
 *   revenue = purchases at basic prices + product taxes + labour cost + other value added
 *
 * @param column what is added up over the time wanted; the shape after the last one is the units made
 * @see MODEL.md 4.4
 */
export function plantAccount({ shapes, product }: Project, { flows, values }: Draw, column: SumColumn): PlantAccount {
  const { step, at } = column
  const { sources } = flows
  const bought = sources.shapes.length
  let purchases = 0
  let productTaxes = 0
  let labourCost = 0
  let capitalPurchases = 0
  let capitalTaxes = 0
  let capitalLabourCost = 0
  for (let b = 0; b < bought; b++) {
    const s = sources.shapes[b]!
    const sum = column.sources[b * step + at]!
    if (flows.ofPlant[b] === 1) {
      purchases += flows.purchases[s]! * sum
      productTaxes += flows.taxes[s]! * sum
    } else {
      capitalPurchases += flows.purchases[s]! * sum
      capitalTaxes += flows.taxes[s]! * sum
    }
  }
  for (let w = 0; w < sources.wages.length; w++) {
    const paid = column.sources[(bought + w) * step + at]!
    if (sources.wages[w]!.producing) labourCost += paid
    else capitalLabourCost += paid
  }
  const revenue = values[product.price]! * flows.perCurrency * column.shapes[shapes.length * step + at]!
  const otherValueAdded = revenue - purchases - productTaxes - labourCost
  return { revenue, purchases, productTaxes, labourCost, otherValueAdded, capitalPurchases, capitalTaxes, capitalLabourCost }
}

/**
 * Direct effects by place: output is revenue, value added is labour cost and other value added, labour income is labour cost, jobs are the posts.
 * Wages of phases that do not produce are labour income and value added where they are paid (work on own account).
 *
 * @param out places × measures (hosts, then parts of them), overwritten
 * @see MODEL.md 4.4
 */
export function setDirectEffects(project: Project, draw: Draw, column: SumColumn, out: Float64Array): void {
  out.fill(0)
  const { flows, values, plantShares } = draw
  const { posts, hosts } = project
  for (let p = 0; p < posts.length; p++) {
    const post = posts[p]!
    const sum = column.shapes[post.shape * column.step + column.at]!
    if (sum === 0) continue
    const cost = flows.costOfPost[p]! * sum
    const heads = values[post.count]! * sum
    addPost(out, post.host, cost, heads)
    for (let k = 0; k < post.parts.length; k++) addPost(out, hosts.length + post.parts[k]!, cost, heads)
  }
  const { revenue, otherValueAdded } = plantAccount(project, draw, column)
  for (let k = 0; k < plantShares.length; k++) {
    out[k * measureCount]! += revenue * plantShares[k]!
    out[k * measureCount + 1]! += otherValueAdded * plantShares[k]!
  }
}

function addPost(out: Float64Array, place: number, cost: number, heads: number): void {
  out[place * measureCount + 1]! += cost
  out[place * measureCount + 2]! += cost
  out[place * measureCount + 3]! += heads
}
