import type { PlantContribution } from '@shiftwork/contracts'
import { contributionAt, contributionDraws, contributionEffects, drawnMeasures, drawnPlaces } from '@shiftwork/engine'
import { type DrawnPlace, drawnSetting, endsOfDraws, endsOfRange, madeDraws } from './drawn-place.ts'

/** A plant whose range is wanted. */
interface DrawnPlant {
  readonly industry: number
  readonly output: number
  readonly closure: boolean
  readonly spendingShare: Float64Array
  readonly spendingHeld: boolean
}

type Ranges = NonNullable<PlantContribution['ranges']>
type Effects = PlantContribution['effects']
type ByPlace = Effects['total']
type Totals = ByPlace['own']

/**
 * What a contribution ranges over while the table of its economy, the share of wages spent and the exponent of the region stray as in estimates.
 *
 * @returns null where no draw could be made
 */
export function plantRanges(
  place: DrawnPlace,
  plant: DrawnPlant,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): Ranges | null {
  const { setting, drawn } = drawnSetting(place, plant, seed)
  const made = madeDraws(contributionDraws(setting, plant, { seed, count: draws }), draws)
  if (made.length === 0) return null
  const ends = endsOfDraws(made, plant.closure ? -1 : 1)
  const withRest = place.region !== null
  return { draws: made.length, seed, p10: effectsOf(ends, 0, withRest), p90: effectsOf(ends, 1, withRest), drawn }
}

function effectsOf(ends: Float64Array, end: number, withRest: boolean): Effects {
  const totals = (effect: number, place: number) => {
    const of = (measure: number) => ends[contributionAt(effect, place, measure) * endsOfRange.length + end]!
    const [output, valueAdded, labourIncome, jobs] = drawnMeasures.map((_, m) => of(m)) as [number, number, number, number]
    return { output, valueAdded, labourIncome, jobs: Number.isNaN(jobs) ? null : jobs }
  }
  const byPlace = (effect: number) => {
    const [own, rest, world] = drawnPlaces.map((_, place) => totals(effect, place)) as [Totals, Totals, Totals]
    return { own, rest: withRest ? rest : null, world }
  }
  const [direct, indirect, induced, total] = contributionEffects.map((_, effect) => byPlace(effect)) as [ByPlace, ByPlace, ByPlace, ByPlace]
  return { direct, indirect, induced, total }
}
