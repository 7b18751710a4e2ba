import type { Project } from '../demand/project.ts'
import type { Draw } from './draw.ts'

/** Measures of the direct effect, in the order of their columns: money of the tables; months of work of one head. */
const directMeasures = ['output', 'value-added', 'labour-income', 'head-months'] as const
const measureCount = directMeasures.length

/** The plant's account over some time; money of the tables. Other value added closes it. */
export interface PlantAccount {
  revenue: number
  purchases: number
  productTaxes: number
  labourCost: number
  otherValueAdded: number
  /** Spending and wages of phases that do not produce: construction, relocation, closure. */
  capitalPurchases: number
  capitalTaxes: number
  capitalLabourCost: number
}

/**
 * The account of the producing phases, and beside it what is spent before and after.
 *
 *   revenue = purchases at basic prices + product taxes + labour cost + other value added
 *
 * @param sumOf adds a shape's curve up over the time wanted; the shape after the last one is the units made
 * @see MODEL.md 4.4
 */
export function plantAccount(project: Project, draw: Draw, sumOf: (shape: number) => number): PlantAccount {
  const { flows, values } = draw
  const account: PlantAccount = {
    revenue: values[project.product.price]! * flows.perCurrency * sumOf(project.shapes.length),
    purchases: 0,
    productTaxes: 0,
    labourCost: 0,
    otherValueAdded: 0,
    capitalPurchases: 0,
    capitalTaxes: 0,
    capitalLabourCost: 0,
  }
  project.shapes.forEach(({ phase }, s) => {
    const sum = sumOf(s)
    let labour = 0
    for (let h = 0; h < project.hosts.length; h++) labour += flows.labourCost[s * project.hosts.length + h]!
    if (project.phases[phase]!.producing) {
      account.purchases += flows.purchases[s]! * sum
      account.productTaxes += flows.taxes[s]! * sum
      account.labourCost += labour * sum
    } else {
      account.capitalPurchases += flows.purchases[s]! * sum
      account.capitalTaxes += flows.taxes[s]! * sum
      account.capitalLabourCost += labour * sum
    }
  })
  account.otherValueAdded = account.revenue - account.purchases - account.productTaxes - account.labourCost
  return account
}

/**
 * Direct effects by place: output is revenue, value added is labour cost and other value added, labour income is labour cost, jobs are the posts.
 * Wages of phases that do not produce are labour income and value added where they are paid (work on own account).
 *
 * @param out places × measures (hosts, then parts of them), overwritten
 * @see MODEL.md 4.4
 */
export function setDirectEffects(project: Project, draw: Draw, sumOf: (shape: number) => number, out: Float64Array): void {
  out.fill(0)
  const { flows, values, plantShares } = draw
  const hosts = project.hosts.length
  project.posts.forEach((post, p) => {
    const sum = sumOf(post.shape)
    const cost = flows.costOfPost[p]! * sum
    const heads = values[post.count]! * sum
    addPost(out, post.host, cost, heads)
    for (const part of post.parts) addPost(out, hosts + part, cost, heads)
  })
  const { revenue, otherValueAdded } = plantAccount(project, draw, sumOf)
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
