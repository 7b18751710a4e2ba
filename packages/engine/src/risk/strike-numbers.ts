import { type EvenNumbers, evenNumbers } from '../sampling/even-numbers.ts'
import { mixTwo } from '../sampling/hash.ts'

/** u of the n-th strike on a site in a draw: it depends on seed, exposure, site, strike and draw alone. */
export type StrikeNumbers = (key: number, site: number, strike: number, draw: number) => number

/**
 * Numbers that strikes are drawn with. Each strike of each site is a stream of its own, so that two scenarios which share an exposure share its strikes,
 * and a site more leaves the strikes on the others where they are.
 *
 * @see MODEL.md 13
 */
export function strikeNumbers(seed: number): StrikeNumbers {
  const known = new Map<number, EvenNumbers[][]>()
  return (key, site, strike, draw) => {
    const sites = known.get(key) ?? []
    if (sites.length === 0) known.set(key, sites)
    sites[site] ??= []
    const strikes = sites[site]
    strikes[strike] ??= evenNumbers(seed, { coordinate: null, key: mixTwo(mixTwo(key, site), strike) })
    return strikes[strike](draw)
  }
}
