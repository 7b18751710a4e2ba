import type { Estimate } from '@shiftwork/contracts'
import { figureOfCode, hostEconomies, hostRegions, steadyPosts } from './criteria.ts'
import type { Figure } from './cut-reader.ts'

/** Net posts of a place in normal operation: gross less what would have come anyway. */
export const netPosts = (estimate: Estimate, place: string): Figure => figureOfCode(estimate, `posts.steady.net.${place}`)

export interface GrossAndNet {
  readonly place: string
  readonly gross: Figure
  readonly net: Figure
}

function sideBySide(estimate: Estimate, places: readonly string[]): GrossAndNet[] {
  return places
    .map((place) => ({ place, gross: steadyPosts(estimate, place), net: netPosts(estimate, place) }))
    .filter(({ gross, net }) => (gross.value ?? 0) >= 0.5 && net.value !== null)
}

/** Host economies with a gross and a net figure that are worth saying, side by side. */
export const grossAndNet = (estimate: Estimate): GrossAndNet[] => sideBySide(estimate, hostEconomies(estimate))

/** The same of the regions that host the project, which are parts of their economies. */
export const grossAndNetOfRegions = (estimate: Estimate): GrossAndNet[] => sideBySide(estimate, hostRegions(estimate))

/** How many fewer there are than without the project, where net is below zero; undefined where it is not. */
export function fewerThanWithout(net: Figure): Figure | undefined {
  if (net.value === null || net.value > -0.5) return undefined
  const turned = (value: number | null) => (value === null ? null : 0 - value)
  return { ...net, value: turned(net.value), low: turned(net.high), high: turned(net.low) }
}
