import type { MoneyUnit } from '../input-output/linked-economies.ts'
import { basicPrices, type PurchaseParts } from './basic-prices.ts'
import { type EffectSources, effectSources } from './effect-sources.ts'
import { tableMoney } from './price-year.ts'
import type { Project, ProjectLine } from './project.ts'

/**
 * The money of one draw, in money of the tables for one unit of a shape; times the shape it is money of a month.
 */
export interface Flows {
  /** Money of the tables for one unit of the scenario's currency. */
  perCurrency: number
  /** Demand by pair of shape and unit of demand. */
  readonly demand: Float64Array
  readonly pairs: DemandPairs
  /** What effects are worked out for. */
  readonly sources: EffectSources
  /** 1 for each source that buys for a phase that produces. */
  readonly ofPlant: Uint8Array
  /** Labour cost by shape and host, S × hosts. */
  readonly labourCost: Float64Array
  /** Labour cost of each post at one unit of its shape. */
  readonly costOfPost: Float64Array
  /** Demand by pair of shape and placement: what of the demand falls on known parts of economies. */
  readonly placed: Float64Array
  readonly placedPairs: PlacedPairs
  /** Labour cost by shape and part of the economies taken apart, S × parts. */
  readonly labourCostOfParts: Float64Array
  /** Product taxes of each line at one unit of its shape. */
  readonly taxOfLine: Float64Array
  /** Product taxes paid by shape, S. */
  readonly taxes: Float64Array
  /** Purchases at basic prices, margins included, by shape, S. */
  readonly purchases: Float64Array
}

/** Which shapes demand which units: few of all possible pairs, shape by shape and in a shape unit by unit. */
interface DemandPairs {
  readonly shape: Int32Array
  readonly unit: Int32Array
  /** First pair of each source that buys, and the end of the last one's. */
  readonly firstOfSource: Int32Array
  /** Pairs of each line: its origins, its margins; −1 where it bears none. */
  readonly ofLines: readonly { readonly origins: readonly number[]; readonly trade: number; readonly transport: number }[]
}

/** Which shapes demand which placements, shape by shape; places of each line as in `DemandPairs`. */
interface PlacedPairs {
  readonly shape: Int32Array
  /** Source of each pair. */
  readonly source: Int32Array
  readonly placement: Int32Array
  readonly ofLines: DemandPairs['ofLines']
}

export function flows(project: Project): Flows {
  const { shapes, hosts, posts, phases } = project
  const sources = effectSources(project)
  const pairs = demandPairs(project, sources)
  const placedPairs = pairsOfPlacements(project, sources)
  return {
    perCurrency: 0,
    demand: new Float64Array(pairs.unit.length),
    pairs,
    sources,
    ofPlant: Uint8Array.from(sources.shapes, (s) => (phases[shapes[s]!.phase]!.producing ? 1 : 0)),
    labourCost: new Float64Array(shapes.length * hosts.length),
    costOfPost: new Float64Array(posts.length),
    placed: new Float64Array(placedPairs.shape.length),
    placedPairs,
    labourCostOfParts: new Float64Array(shapes.length * splitParts(project)),
    taxOfLine: new Float64Array(project.lines.length),
    taxes: new Float64Array(shapes.length),
    purchases: new Float64Array(shapes.length),
  }
}

function demandPairs({ lines, units }: Project, { shapes }: EffectSources): DemandPairs {
  const keyOf = (line: ProjectLine, unit: number) => line.shape * units.length + unit
  const unitsOf = ({ origins, tradeUnit, transportUnit }: ProjectLine) => [...origins.map(({ unit }) => unit), tradeUnit, transportUnit]
  const keys = [...new Set(lines.flatMap((line) => unitsOf(line).flatMap((unit) => (unit === null ? [] : [keyOf(line, unit)]))))].sort(
    (a, b) => a - b,
  )
  const place = new Map(keys.map((key, k) => [key, k]))
  const at = (line: ProjectLine, unit: number | null) => (unit === null ? -1 : place.get(keyOf(line, unit))!)
  const shape = Int32Array.from(keys, (key) => Math.floor(key / units.length))
  return {
    shape,
    firstOfSource: Int32Array.from([...shapes, Number.POSITIVE_INFINITY], (s) => shape.filter((own) => own < s).length),
    unit: Int32Array.from(keys, (key) => key % units.length),
    ofLines: lines.map((line) => ({
      origins: line.origins.map(({ unit }) => at(line, unit)),
      trade: at(line, line.tradeUnit),
      transport: at(line, line.transportUnit),
    })),
  }
}

function pairsOfPlacements({ lines, placements: { all, ofLines } }: Project, { shapes }: EffectSources): PlacedPairs {
  const keyOf = (l: number, placement: number) => lines[l]!.shape * all.length + placement
  const keys = [
    ...new Set(
      ofLines.flatMap(({ origins, trade, transport }, l) =>
        [...origins, trade, transport].flatMap((placement) => (placement < 0 ? [] : [keyOf(l, placement)])),
      ),
    ),
  ].sort((a, b) => a - b)
  const place = new Map(keys.map((key, k) => [key, k]))
  const shape = Int32Array.from(keys, (key) => Math.floor(key / all.length))
  return {
    shape,
    source: shape.map((s) => shapes.indexOf(s)),
    placement: Int32Array.from(keys, (key) => key % all.length),
    ofLines: ofLines.map(({ origins, trade, transport }, l) => {
      const at = (placement: number) => (placement < 0 ? -1 : place.get(keyOf(l, placement))!)
      return { origins: origins.map(at), trade: at(trade), transport: at(transport) }
    }),
  }
}

/** Number of the parts of all economies that are taken apart. */
export function splitParts({ splits }: Pick<Project, 'splits'>): number {
  return splits.reduce((sum, { parts }) => sum + parts.length, 0)
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
  const { settings, hosts, hostParameters, lines } = project
  const perCurrency = tableMoney(values[settings.deflator]!, values[settings.exchangeRate]!, money)
  out.perCurrency = perCurrency
  out.demand.fill(0)
  out.labourCost.fill(0)
  out.placed.fill(0)
  out.labourCostOfParts.fill(0)
  out.taxes.fill(0)
  out.purchases.fill(0)
  for (let l = 0; l < lines.length; l++) {
    const line = lines[l]!
    const { origins, trade, transport } = out.pairs.ofLines[l]!
    const parts = lineParts(line, values, perCurrency)
    for (let o = 0; o < origins.length; o++) out.demand[origins[o]!]! += parts.basic * originShare(line, o, values)
    if (trade >= 0) out.demand[trade]! += parts.trade
    if (transport >= 0) out.demand[transport]! += parts.transport
    addPlaced(out, l, line, values, parts)
    out.taxOfLine[l] = parts.tax
    out.taxes[line.shape]! += parts.tax
    out.purchases[line.shape]! += parts.basic + parts.trade + parts.transport
  }
  const partCount = splitParts(project)
  project.posts.forEach((post, p) => {
    const wage = values[post.monthlyWage]! * (1 + values[hostParameters[post.host]!.employersRate]!) * perCurrency
    out.costOfPost[p] = values[post.count]! * wage
    out.labourCost[post.shape * hosts.length + post.host]! += out.costOfPost[p]!
    if (post.wagesAt !== null) out.labourCostOfParts[post.shape * partCount + post.wagesAt]! += out.costOfPost[p]!
  })
}

/** What of a line's demand falls on known parts. */
function addPlaced({ placed, placedPairs }: Flows, l: number, line: ProjectLine, values: Float64Array, parts: PurchaseParts): void {
  if (placed.length === 0) return
  const { origins, trade, transport } = placedPairs.ofLines[l]!
  for (let o = 0; o < origins.length; o++) if (origins[o]! >= 0) placed[origins[o]!]! += parts.basic * originShare(line, o, values)
  if (trade >= 0) placed[trade]! += parts.trade
  if (transport >= 0) placed[transport]! += parts.transport
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
