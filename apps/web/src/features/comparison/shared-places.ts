import type { Names } from '@shiftwork/contracts'
import { headlineEconomies, headlineWindow } from '../../figures/headline-text.ts'
import type { Compared } from './compared.ts'

/** Places that any of the estimates names in its headline, in the order in which they are met. */
export function sharedPlaces(compared: readonly Compared[], names: Names): string[] {
  return [...new Set(compared.flatMap((c) => headlineEconomies(c.estimate, names, headlineWindow(c.estimate)).map((p) => p.place)))]
}
