import { hostEconomies } from '../../figures/criteria.ts'
import type { Compared } from './compared.ts'

/** Places that host any of the estimates' projects, in the order in which they are met. */
export function sharedPlaces(compared: readonly Compared[]): string[] {
  return [...new Set(compared.flatMap((c) => hostEconomies(c.estimate)))]
}
