import type { Aggregation } from '../responses/aggregation.ts'
import { sumsOfTotals } from '../responses/sums-of-totals.ts'
import { type EconomyTotals, economyTotalsLayout, headsOfHosts } from './economy-totals.ts'
import type { EstimateContext } from './estimate-context.ts'
import type { ResultPlace } from './result-places.ts'

/** Economies as far as some places tell them apart: each of these and each host alone, all others together as the last. */
export interface EconomyGroups {
  /** Group of each economy. */
  readonly of: Int32Array
  /** Group of each host. */
  readonly ofHosts: readonly number[]
  readonly count: number
}

export function economyGroups({ project: { hosts }, employment }: EstimateContext, places: readonly ResultPlace[]): EconomyGroups {
  const shown = new Set([...hosts, ...places.flatMap((place) => (place.kind === 'economy' ? [place.economy] : []))])
  const alone = Array.from(employment.factor, (_, c) => c).filter((c) => shown.has(c))
  const of = Int32Array.from(employment.factor, (_, c) => (shown.has(c) ? alone.indexOf(c) : alone.length))
  return { of, ofHosts: hosts.map((host) => of[host]!), count: alone.length + (alone.length < of.length ? 1 : 0) }
}

/** The totals of each group in the place of an economy's. */
export function groupTotals({ economies, project: { hosts } }: EstimateContext, { of, ofHosts, count }: EconomyGroups): Aggregation {
  if (count === of.length) return economies
  const before = economyTotalsLayout(of.length, hosts.length)
  const after = economyTotalsLayout(count, hosts.length)
  const members: number[][] = Array.from({ length: after.size }, () => [])
  for (const measure of ['output', 'valueAdded', 'labourIncome', 'jobs'] as const satisfies readonly (keyof EconomyTotals)[])
    of.forEach((group, c) => {
      members[after[measure] + group]!.push(before[measure] + c)
    })
  hosts.forEach((_, h) => {
    members[after.markedHeads + h]!.push(before.markedHeads + h)
    members[after.markedCost + h]!.push(before.markedCost + h)
  })
  return sumsOfTotals(economies, members, headsOfHosts(count, ofHosts))
}
