import type { PlantContribution, Stat } from '@shiftwork/contracts'
import { parameters } from '@shiftwork/data'
import {
  assumptionList,
  contributionAt,
  contributionDraws,
  contributionEffects,
  contributionFigures,
  contributionMeasures,
  contributionPlaces,
  evenNumbers,
  type RegionalMethod,
  type RegionalTables,
  type RegionOfEconomy,
  setStatistics,
} from '@shiftwork/engine'

/** The tables that a place lies in, and how it was cut out of them: what is drawn anew. */
export interface DrawnPlace {
  readonly linked: RegionalTables
  /** Index of the economy. */
  readonly economy: number
  readonly region: RegionOfEconomy | null
  readonly method: Omit<RegionalMethod, 'delta'>
  /** δ that the asker set, and that is held; null: that of the parameters, drawn. */
  readonly delta: number | null
}

/** An economy that is not cut: no exponent acts upon it. */
export function wholeEconomy(linked: RegionalTables, economy: number): DrawnPlace {
  return { linked, economy, region: null, method: { method: 'FLQ', soldLocally: [] }, delta: null }
}

/** A plant whose range is wanted. */
interface DrawnPlant {
  readonly industry: number
  readonly output: number
  readonly closure: boolean
  /** π by economy at its central values, and whether the asker set it: then it is held. */
  readonly spendingShare: Float64Array
  readonly spendingHeld: boolean
}

type Ranges = NonNullable<PlantContribution['ranges']>
type Effects = PlantContribution['effects']

/** How many draws a range is made from where nobody asks for another number. */
export const drawsOfPlant = 256
const ends: readonly Stat[] = ['p10', 'p90']
const exponent = 'region-size-exponent'

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
  const { linked, economy, region } = place
  const code = linked.model.economies[economy]!
  const number = numbersOfParameters(seed)
  const [coefficients, importShares, employment] = ['coefficient-spread', 'import-share-spread', 'employment-spread'].map(number)
  const spending = plant.spendingHeld ? null : number(`household-spending.${code}`)
  const delta = region && place.delta === null && place.method.method.endsWith('FLQ') ? number(exponent) : null
  const held = place.delta ?? number(exponent)!.value
  const figures = contributionDraws(
    {
      ...place,
      spendingShare: plant.spendingShare,
      spreads: { coefficients: coefficients!.value, importShares: importShares!.value, employment: employment!.value },
      delta: delta?.draw ?? (() => held),
      spending: spending?.draw ?? (() => plant.spendingShare[economy]!),
    },
    plant,
    { seed, count: draws },
  )
  const made = madeDraws(figures, draws)
  if (made.length === 0) return null
  const statistics = statisticsOf(made, plant.closure ? -1 : 1)
  return {
    draws: made.length,
    seed,
    p10: effectsOf(statistics, 0, region !== null),
    p90: effectsOf(statistics, 1, region !== null),
    drawn: [coefficients, importShares, employment, spending, delta].flatMap((of) =>
      of ? [{ parameter: of.parameter, value: of.value, range: of.range }] : [],
    ),
  }
}

/** A parameter with what it is drawn from. */
function numbersOfParameters(seed: number) {
  const list = assumptionList(new Map(parameters().map((parameter) => [parameter.path, parameter])), undefined)
  return (path: string) => {
    const { central, quantile, stream, pointer } = list.all[list.parameter(path)]!
    const even = evenNumbers(seed, stream)
    return {
      parameter: pointer,
      value: central,
      range: quantile && ([quantile(0), quantile(1)] as [number, number]),
      draw: (draw: number) => (quantile ? quantile(even(draw)) : central),
    }
  }
}

/** The draws that could be made: one whose table cannot be cut into the region and its rest is left out. */
function madeDraws(figures: Float64Array, draws: number): Float64Array[] {
  const rows = Array.from({ length: draws }, (_, k) => figures.subarray(k * contributionFigures, (k + 1) * contributionFigures))
  return rows.filter((row) => !Number.isNaN(row[contributionAt(0, 0, 0)]!))
}

/** Both ends of each figure, figures × 2. */
function statisticsOf(rows: readonly Float64Array[], sign: 1 | -1): Float64Array {
  const out = new Float64Array(contributionFigures * ends.length)
  const column = new Float64Array(rows.length)
  for (let f = 0; f < contributionFigures; f++) {
    rows.forEach((row, k) => {
      column[k] = sign * row[f]!
    })
    setStatistics(column, Number.NaN, ends, out.subarray(f * ends.length, (f + 1) * ends.length))
  }
  return out
}

function effectsOf(statistics: Float64Array, end: number, withRest: boolean): Effects {
  const totals = (effect: number, place: number) => {
    const of = (measure: number) => statistics[contributionAt(effect, place, measure) * ends.length + end]!
    const [output, valueAdded, labourIncome, jobs] = contributionMeasures.map((_, m) => of(m)) as [number, number, number, number]
    return { output, valueAdded, labourIncome, jobs: Number.isNaN(jobs) ? null : jobs }
  }
  const byPlace = (effect: number) => {
    const [own, rest, world] = contributionPlaces.map((_, place) => totals(effect, place)) as [Totals, Totals, Totals]
    return { own, rest: withRest ? rest : null, world }
  }
  const [direct, indirect, induced, total] = contributionEffects.map((_, effect) => byPlace(effect)) as [ByPlace, ByPlace, ByPlace, ByPlace]
  return { direct, indirect, induced, total }
}

type ByPlace = Effects['total']
type Totals = ByPlace['own']
