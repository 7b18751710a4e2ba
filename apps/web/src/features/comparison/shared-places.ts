import { hostEconomies, hostRegions } from '../../figures/criteria.ts'
import type { Compared } from './compared.ts'

/** Economies that host any of the estimates' projects, in the order in which they are met, then the regions that host all of them. */
export function sharedPlaces(compared: readonly Compared[]): string[] {
  const regions = compared.map((c) => hostRegions(c.estimate))
  const hostingAll = (regions[0] ?? []).filter((region) => regions.every((own) => own.includes(region)))
  return [...new Set(compared.flatMap((c) => hostEconomies(c.estimate))), ...hostingAll]
}
