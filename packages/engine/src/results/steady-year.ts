import { centralValues } from '../assumptions/assumption-list.ts'
import { type Flows, flows, setFlows, splitParts } from '../demand/flows.ts'
import { phaseMonths, setPhaseMonths } from '../demand/phase-months.ts'
import { production, setProduction } from '../demand/production.ts'
import type { Project } from '../demand/project.ts'
import { setShapes } from '../demand/shape-months.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import { addDomesticPurchase } from '../regions/regional-breakdown.ts'
import { demandOf } from '../responses/unit-response.ts'
import { setPremiums } from '../risk/insurance.ts'
import { setJobsGrowth } from './jobs-growth.ts'
import { setWindowMonths } from './window-months.ts'

/** What the plant sells, buys and pays in the last year of operation, at the central values; money of the tables. */
export interface SteadyYear {
  /** Its months inside the horizon; none where nothing operates. */
  readonly months: number
  readonly revenue: number
  readonly productTaxes: number
  /** p, purchases at basic prices by place and product, places × n. */
  readonly purchases: Float64Array
  /** W, labour cost by place. */
  readonly labourCost: Float64Array
  /** Jobs per million against the year of the tables: growth of output per job, mean of the months by output. */
  readonly jobsGrowth: number
}

/** Places of a linked model: economies, or their parts where one is taken apart. */
export interface PlacesOfModel {
  readonly codes: readonly string[]
  /** Share of a place in what its economy sells abroad, by product; 1 for a whole economy. */
  supplyShare(place: number, product: number): number
}

/**
 * Adds up the last twelve months of operation, with purchases where they fall: on the parts that lines name or that the buyer's part buys from, all else on the
 * parts as the economy's sales do.
 *
 * @see MODEL.md 4; `regionalResponses` keeps the same rule for estimates
 */
export function steadyYear(project: Project, economies: LinkedEconomies, places: PlacesOfModel): SteadyYear {
  const { months, shapes } = project
  const values = centralValues(project.assumptions)
  if (project.risk) setPremiums(project.risk, values)
  const when = phaseMonths(project)
  setPhaseMonths(project, values, when)
  const made = production(months)
  setProduction(project, values, when, made)
  const curves = new Float64Array(shapes.length * months)
  setShapes(project, values, when, made, curves)
  const money = flows(project)
  setFlows(project, values, economies.money, money)
  const inside = new Uint8Array(months)
  setWindowMonths(project, when, null, 'steady', inside)
  const over = shapes.map((_, s) => sumInside(curves.subarray(s * months, (s + 1) * months), inside))
  const units = sumInside(made.made, inside)
  const growth = new Float64Array(months)
  setJobsGrowth(project.start, economies.money.year, values[project.settings.productivityGrowth]!, growth)
  const weighted = sumInside(
    made.made.map((amount, t) => amount * growth[t]!),
    inside,
  )
  return {
    months: inside.reduce((sum, one) => sum + one, 0),
    revenue: values[project.product.price]! * money.perCurrency * units,
    productTaxes: shapes.reduce((sum, _, s) => sum + money.taxes[s]! * over[s]!, 0),
    purchases: purchasesByPlace(project, economies, places, money, over),
    labourCost: labourCostByPlace(project, economies, places, money, over),
    jobsGrowth: units > 0 ? weighted / units : 1,
  }
}

/** Labour cost of the posts by place; where an economy is taken apart, by its parts. */
function labourCostByPlace(
  { shapes, hosts, splits }: Project,
  economies: LinkedEconomies,
  { codes }: PlacesOfModel,
  money: Flows,
  over: readonly number[],
): Float64Array {
  const labourCost = new Float64Array(codes.length)
  const partCount = splitParts({ splits })
  shapes.forEach((_, s) => {
    hosts.forEach((economy, h) => {
      const place = codes.indexOf(economies.economies[economy]!)
      if (place >= 0) labourCost[place]! += money.labourCost[s * hosts.length + h]! * over[s]!
    })
    for (const { split, first } of splits) {
      split.parts.forEach((code, k) => {
        labourCost[codes.indexOf(code)]! += money.labourCostOfParts[s * partCount + first + k]! * over[s]!
      })
    }
  })
  return labourCost
}

function purchasesByPlace(
  { units, splits, placements, product: { industry } }: Project,
  economies: LinkedEconomies,
  places: PlacesOfModel,
  { demand, pairs, placed, placedPairs }: Flows,
  over: readonly number[],
): Float64Array {
  const n = economies.industries.length
  const whole = new Float64Array(economies.operator.size)
  const unitDemand = units.map((unit) => demandOf(economies, unit))
  demand.forEach((amount, k) => {
    const money = amount * over[pairs.shape[k]!]!
    unitDemand[pairs.unit[k]!]!.forEach((share, i) => {
      whole[i]! += money * share
    })
  })
  const purchases = new Float64Array(places.codes.length * n)
  for (const { split, economy } of splits) {
    const s = splits.findIndex((other) => other.economy === economy)
    const parts = new Float64Array(split.parts.length * n)
    placed.forEach((amount, k) => {
      const placement = placements.all[placedPairs.placement[k]!]!
      const money = amount * over[placedPairs.shape[k]!]!
      if (placement.split !== s || money === 0) return
      for (let i = 0; i < n; i++) {
        const own = money * unitDemand[placement.unit]![economy * n + i]!
        if (own === 0) continue
        whole[economy * n + i]! -= own
        if (placement.seller !== null) parts[placement.seller * n + i]! += own
        else addDomesticPurchase(split, { part: placement.buyer!, product: i, host: industry }, own, parts)
      }
    })
    split.parts.forEach((code, k) => {
      const place = places.codes.indexOf(code)
      for (let i = 0; i < n; i++) purchases[place * n + i] = parts[k * n + i]! + whole[economy * n + i]! * places.supplyShare(place, i)
    })
  }
  economies.economies.forEach((code, c) => {
    const place = places.codes.indexOf(code)
    if (place >= 0) purchases.set(whole.subarray(c * n, (c + 1) * n), place * n)
  })
  return purchases
}

function sumInside(curve: Float64Array, inside: Uint8Array): number {
  let sum = 0
  for (let t = 0; t < curve.length; t++) sum += curve[t]! * inside[t]!
  return sum
}
