import { findingAt } from '../assumptions/findings.ts'
import type { EconomyParts } from '../regions/economy-parts.ts'
import { remainderCode } from '../regions/economy-parts.ts'
import { labourMarketFindings } from '../regions/labour-market.ts'
import type { RegionalBreakdown } from '../regions/regional-breakdown.ts'
import type { Place } from './place.ts'
import type { Preparation } from './prepare-project.ts'
import type { ProjectLine, UnitDemand } from './project.ts'

/** An economy of the project taken apart into its regions of known employment and the rest, the last part. */
export interface ProjectSplit {
  /** Place of the economy in the model, and among the hosts. */
  readonly economy: number
  readonly host: number
  readonly split: EconomyParts
  readonly breakdown: RegionalBreakdown
  /** Place of each part among the parts of the project. */
  readonly parts: readonly number[]
  /** Place of its first part among the parts of all splits. */
  readonly first: number
  /** Place of δ among the assumptions. */
  readonly exponent: number
}

/** A unit of demand that falls on known parts of an economy, not on all of it as the economy's sales do. */
export interface Placement {
  readonly unit: number
  /** Place among the splits. */
  readonly split: number
  /** Part that makes it all; null where the buyer's local shares say which parts do. */
  readonly seller: number | null
  readonly buyer: number | null
}

/** Placements of one line: of its origins, of its margins; −1 where the demand falls on the economy as a whole. */
export interface LinePlacements {
  readonly origins: readonly number[]
  readonly trade: number
  readonly transport: number
}

/**
 * Takes the host economies apart in which the project names regions of known employment, and makes their rests places of the project.
 * To be called when all places of the project are known.
 *
 * @see MODEL.md 3
 */
export function projectSplits({ model, list, places, findings }: Preparation): ProjectSplit[] {
  const { regions } = model
  const known = model.knownRegions
  if (!known) return []
  const splits: ProjectSplit[] = []
  let first = 0
  places.hosts.forEach((economy, host) => {
    const code = model.economies.economies[economy]!
    const codes = places.parts
      .filter((place) => known.byCode.has(place.code) && regions.get(place.code) === code)
      .map((place) => place.code)
    if (codes.length === 0) return
    const exponent = list.parameter('region-size-exponent')
    const { central: delta, quantile } = list.all[exponent]!
    const smallestSize = list.all[list.parameter('region-smallest-size')]!.central
    // Without a δ that means anything there is nothing to take apart; the finding is in the list.
    if (!(delta >= 0 && delta <= 1)) return
    const { split, breakdown, findings: said } = known.takeApart(economy, codes, delta)
    findings.push(
      ...said.map((finding) => ({ ...finding, severity: finding.severity === 'error' ? ('warning' as const) : finding.severity })),
    )
    if (!split || !breakdown) return
    for (const region of codes.map((own) => known.byCode.get(own)!)) {
      findings.push(...region.notes, ...labourMarketFindings(region, { smallestSize, sharedMarkets: known.sharedMarkets }))
    }
    const about = { economy: code, regions: codes.join(', '), delta }
    findings.push(findingAt(null, quantile ? 'region-exponent-drawn' : 'region-exponent-held', { severity: 'note', values: about }))
    const rest = places.remainder({ code: remainderCode(code), economy, part: true })
    const parts = [...codes.map((own) => places.parts.findIndex((place) => place.code === own)), rest]
    splits.push({ economy, host, split, breakdown, parts, first, exponent })
    first += parts.length
  })
  return splits
}

/** The part in which a place lies: its region, or the rest where the project does not say which region or nobody has counted it. */
export function partOfPlace({ split: { parts } }: ProjectSplit, { code }: Pick<Place, 'code'>): number {
  const own = parts.indexOf(code)
  return own < 0 ? parts.length - 1 : own
}

/**
 * On which parts the demand of each line falls: explicit origins on the part they name, other purchases at home on the parts that the buyer's
 * part buys from. A purchase by another economy falls on all parts as the economy's sales do, and needs no placement.
 */
export function placeLines(
  splits: readonly ProjectSplit[],
  lines: readonly ProjectLine[],
  units: readonly UnitDemand[],
): { readonly placements: readonly Placement[]; readonly ofLines: readonly LinePlacements[] } {
  const placements: Placement[] = []
  const add = (unit: number, buyer: Place, origin: Place | null): number => {
    const { economy } = units[unit]!
    const s = splits.findIndex((split) => split.economy === economy)
    if (s < 0) return -1
    const seller = origin?.part ? partOfPlace(splits[s]!, origin) : null
    if (seller === null && buyer.economy !== economy) return -1
    const placement = { unit, split: s, seller, buyer: seller === null ? partOfPlace(splits[s]!, buyer) : null }
    const same = placements.findIndex((p) => p.unit === unit && p.split === s && p.seller === seller && p.buyer === placement.buyer)
    return same < 0 ? placements.push(placement) - 1 : same
  }
  const ofLines = lines.map(({ origins, tradeUnit, transportUnit, buyer }) => ({
    origins: origins.map(({ unit, place }) => add(unit, buyer, place)),
    trade: tradeUnit === null ? -1 : add(tradeUnit, buyer, null),
    transport: transportUnit === null ? -1 : add(transportUnit, buyer, null),
  }))
  return { placements, ofLines }
}
