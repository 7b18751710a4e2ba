import type { Stat } from '@shiftwork/contracts'
import type { CentralEstimate } from '../estimate.ts'
import { allStats, type CentralCut, type CutForm, cellCount, effectCodes, type RangedCut } from './cut.ts'
import { accountCut, outputCut } from './cut-account.ts'
import { detailCuts } from './cut-detail.ts'
import { industriesCut } from './cut-industries.ts'
import { monthlyCuts, postsByMonthCuts } from './cut-months.ts'
import { netJobsCut } from './cut-net-jobs.ts'
import { jobSharesCut, netPostsCut } from './cut-net-posts.ts'
import { occupationMonthsCut, occupationsCut } from './cut-occupations.ts'
import { placesCuts } from './cut-places.ts'
import { planCuts } from './cut-plan.ts'
import { conditionalGrantsCut, publicMoneyCut, publicValueCut } from './cut-public-money.ts'
import { limitCuts } from './cut-risk.ts'
import { spendingCut, spendingRegionsCut } from './cut-spending.ts'
import { yearsCuts } from './cut-years.ts'
import type { EstimateContext } from './estimate-context.ts'
import { sharedFigures } from './shared-figures.ts'
import { sourceEffects } from './source-effects.ts'

/** Posts by month go with every estimate, whose reply stays below 200 kB: a number takes up to 18 characters. */
const mostNumbersOfMonths = 8_000
const fewerStats: readonly (readonly Stat[])[] = [['central', 'mean', 'p10', 'p50', 'p90'], ['mean', 'p10', 'p90'], ['mean']]

/** The fixed list of cuts beside the criteria, each under its name; `ranged` ones are computed in many draws, the others at the central values. */
export interface CutList {
  readonly ranged: readonly RangedCut[]
  readonly central: readonly CentralCut[]
}

/** @see DESIGN: how large an estimate is, and how it is kept */
export function cutList(context: EstimateContext, central: CentralEstimate): CutList {
  const { places, peak, state } = central
  const ownPlaces = places.detailed.filter(
    (place) =>
      (place.kind === 'part' && place.part < context.project.namedParts) ||
      place.kind === 'world' ||
      (place.kind === 'economy' && place.host >= 0),
  )
  const numbers = ownPlaces.length * effectCodes.length * context.project.months
  const stats = fewerStats.find((few) => numbers * few.length <= mostNumbersOfMonths) ?? fewerStats.at(-1)!
  const shared = sharedFigures(context)
  const effects = sourceEffects(context, places.detailed)
  return {
    ranged: [
      ...postsByMonthCuts(context, effects, [
        { name: 'months-jobs', places: ownPlaces, stats },
        { name: 'months-posts', places: places.detailed, stats: allStats },
      ]),
      ...placesCuts(context, places, peak),
      industriesCut(context, places, peak),
      occupationsCut(context, peak),
      ...yearsCuts(context, places, effects),
      netJobsCut(context, places, peak, effects),
      netPostsCut(context, shared),
      jobSharesCut(context, shared),
      publicMoneyCut(context, shared),
      publicValueCut(context, shared),
      conditionalGrantsCut(context, shared),
      ...limitCuts(context),
    ],
    central: [
      ...detailCuts(context, places),
      ...monthlyCuts(context, places),
      occupationMonthsCut(context),
      spendingCut(context, state),
      spendingRegionsCut(context),
      accountCut(context),
      outputCut(context),
      ...planCuts(context),
    ],
  }
}

/** What the estimate says of each cut that can be asked for. */
export interface AvailableCut {
  readonly name: string
  readonly axes: string[]
  readonly cells: number
  readonly stats: Stat[]
}

/** @param draws of the run; without draws every cut has central values only */
export function availableCuts({ ranged, central }: CutList, draws: number): AvailableCut[] {
  const entry = (form: CutForm, stats: readonly Stat[]): AvailableCut => ({
    name: form.name,
    axes: form.axes.map(({ name }) => name),
    cells: cellCount(form),
    stats: [...stats],
  })
  return [
    ...ranged.map(({ form, stats }) => entry(form, draws === 0 ? ['central'] : stats)),
    ...central.map(({ form }) => entry(form, ['central'])),
  ]
}
