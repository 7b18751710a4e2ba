import type { DrawState } from './draw-state.ts'
import { jobsOf, moneyMeasures } from './economy-totals.ts'
import { type ResultPlace, restOfWorld } from './result-places.ts'

/**
 * Jobs of one effect for one unit of each shape, by place: S × places, before the growth of output per job. NaN where they are not estimated.
 */
export function setJobsByPlace(
  { totals, jobs }: Pick<DrawState, 'totals' | 'jobs'>,
  effect: 'indirect' | 'induced',
  places: readonly ResultPlace[],
  out: Float64Array,
): void {
  const count = jobs.factor.length
  const of = totals[effect]
  const size = 2 * moneyMeasures * count
  const rest = restOfWorld(places, count)
  const own = (s: number, c: number) =>
    jobsOf(jobs.factor[c]!, jobs.route[c]!, of[s * size + 3 * count + c]!, of[s * size + 4 * count + c]!, of[s * size + 5 * count + c]!)
  for (let s = 0; s * size < of.length; s++) {
    places.forEach((place, p) => {
      let value = 0
      if (place.kind === 'part') value = Number.NaN
      else if (place.kind === 'economy') value = jobs.covered[place.economy] === 1 ? own(s, place.economy) : Number.NaN
      else if (place.kind === 'rest-of-world') {
        for (const c of rest) if (jobs.covered[c] === 1) value += own(s, c)
      } else for (let c = 0; c < count; c++) if (jobs.covered[c] === 1) value += own(s, c)
      out[s * places.length + p] = value
    })
  }
}
