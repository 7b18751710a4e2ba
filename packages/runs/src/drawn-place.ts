import { finding, ModelInputError, type PlantContribution, type Stat } from '@shiftwork/contracts'
import { parameters } from '@shiftwork/data'
import {
  assumptionList,
  type EconomyDrawsSetting,
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

/** π by economy at its central values, and whether the asker set it: then it is held. */
interface HouseholdSpending {
  readonly spendingShare: Float64Array
  readonly spendingHeld: boolean
}

/** What strays, as an answer names it. */
export type DrawnNumbers = NonNullable<PlantContribution['ranges']>['drawn']

/** How many draws a range is made from where nobody asks for another number, and at most. */
export const drawsOfPlace = 256
const mostDrawsOfPlace = 4096
/** What 8 draws of 10 lie between. */
export const endsOfRange: readonly Stat[] = ['p10', 'p90']
const exponent = 'region-size-exponent'

/** What is drawn of a place, ready to be drawn, and the parameters that it is drawn from. */
export function drawnSetting(
  place: DrawnPlace,
  { spendingShare, spendingHeld }: HouseholdSpending,
  seed: number,
): { readonly setting: EconomyDrawsSetting; readonly drawn: DrawnNumbers } {
  const { linked, economy, region } = place
  const number = numbersOfParameters(seed)
  const [coefficients, importShares, employment] = ['coefficient-spread', 'import-share-spread', 'employment-spread'].map(number)
  const spending = spendingHeld ? null : number(`household-spending.${linked.model.economies[economy]!}`)
  const delta = region && place.delta === null && place.method.method.endsWith('FLQ') ? number(exponent) : null
  const held = place.delta ?? number(exponent)!.value
  return {
    setting: {
      ...place,
      spendingShare,
      spreads: { coefficients: coefficients!.value, importShares: importShares!.value, employment: employment!.value },
      delta: delta?.draw ?? (() => held),
      spending: spending?.draw ?? (() => spendingShare[economy]!),
    },
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

/** @throws ModelInputError for a number of draws that cannot be */
export function checkDraws(draws: number, least: 0 | 1): void {
  if (Number.isInteger(draws) && draws >= least && draws <= mostDrawsOfPlace) return
  throw new ModelInputError(
    finding('count-out-of-range', {
      path: '/draws',
      found: String(draws),
      expected: `a whole number from ${least} to ${mostDrawsOfPlace}`,
      remedy: `Write for instance ${drawsOfPlace}.`,
    }),
  )
}

/** The draws that could be made: one whose table cannot be cut into the region and its rest is left out. */
export function madeDraws(figures: Float64Array, draws: number): Float64Array[] {
  const row = figures.length / draws
  const rows = Array.from({ length: draws }, (_, k) => figures.subarray(k * row, (k + 1) * row))
  return rows.filter((of) => of.some((value) => !Number.isNaN(value)))
}

/** Both ends of each figure, figures × 2; NaN where a figure is not known. */
export function endsOfDraws(rows: readonly Float64Array[], sign: 1 | -1 = 1): Float64Array {
  const figures = rows[0]?.length ?? 0
  const out = new Float64Array(figures * endsOfRange.length)
  const column = new Float64Array(rows.length)
  for (let f = 0; f < figures; f++) {
    rows.forEach((row, k) => {
      column[k] = sign * row[f]!
    })
    setStatistics(column, Number.NaN, endsOfRange, out.subarray(f * endsOfRange.length, (f + 1) * endsOfRange.length))
  }
  return out
}
