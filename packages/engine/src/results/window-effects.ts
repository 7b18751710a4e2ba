import { effectSources } from '../demand/effect-sources.ts'
import type { Aggregation, HeadsOfHost } from '../responses/aggregation.ts'
import { sourceTotals } from '../responses/source-totals.ts'
import { sumsOfTotals } from '../responses/sums-of-totals.ts'
import { directCells } from './direct-cells.ts'
import { windowColumn } from './direct-effects.ts'
import type { DrawState } from './draw-state.ts'
import { type EconomyGroups, economyGroups, groupTotals } from './economy-groups.ts'
import { economyTotalsLayout, headsOfHosts } from './economy-totals.ts'
import { measures, tableEffects } from './effect-cells.ts'
import type { EstimateContext } from './estimate-context.ts'
import { linkedRows, partRows, unknownCells } from './linked-rows.ts'
import { partTotals } from './part-totals.ts'
import type { ResultPlace } from './result-places.ts'
import { sumColumns, windowOrder } from './window-sums.ts'
import { linkedEffects, sumOver, windowTotals } from './window-totals.ts'

/**
 * Every effect and measure in every place over each window: the figures of `sourceEffects` where no other time is asked for, the sources added up first.
 * Windows × effects × measures × places; money of the tables, job-years.
 */
export interface WindowEffects {
  readonly places: readonly ResultPlace[]
  readonly values: Float64Array
  /** Length of the row of a window. */
  readonly size: number
  /** Fills the rows for the draw that the state stands for, once for each draw. Jobs are NaN where they are not estimated. */
  set(state: DrawState): void
}

export function windowEffects(context: EstimateContext, places: readonly ResultPlace[]): WindowEffects {
  const groups = economyGroups(context, places)
  const size = tableEffects.length * measures * places.length
  const values = new Float64Array(windowOrder.length * size)
  const linked = values.subarray(measures * places.length)
  const ofGroups = groupsOverWindows(context, groups)
  const ofParts = partsOverWindows(context)
  const setLinked = linkedRows(context, places, groups)
  const setParts = partRows(context, places)
  const setDirect = directCells(context, places)
  const unknown = unknownCells(context, places, groups)
  let computed: object | undefined
  return {
    places,
    values,
    size,
    set(state) {
      if (state.token === computed) return
      computed = state.token
      values.fill(0)
      ofGroups.set(state)
      ofParts.set(state)
      linkedEffects.forEach((effect, e) => {
        setLinked(state, e as 0 | 1, ofGroups.totals[effect], windowOrder.length, linked, size)
        setParts(state, e as 0 | 1, ofParts.totals[effect], windowOrder.length, linked, size)
      })
      windowOrder.forEach((_, w) => {
        const row = values.subarray(w * size, (w + 1) * size)
        setDirect.all(state.draw, windowColumn(state.draw, sumColumns.money + w), row)
        for (let k = 0; k < unknown.length; k++) row[unknown[k]!] = Number.NaN
      })
    },
  }
}

/** Some of the totals by group of economies. */
interface SomeTotals {
  readonly totals: Aggregation
  /** Which of all each is. */
  readonly places: readonly number[]
}

const kept = new WeakMap<Aggregation, { readonly money: SomeTotals; readonly jobs: SomeTotals }>()

/**
 * Totals by group of economies taken apart into money and what jobs are made of, without the jobs that nobody has counted. Kept with these, since every edit
 * that leaves them asks for them again.
 */
function moneyAndJobs({ employment }: EstimateContext, of: Aggregation, groups: EconomyGroups) {
  const { ofHosts, count } = groups
  const { jobs, markedHeads } = economyTotalsLayout(count, ofHosts.length)
  const counted = new Set([...ofHosts, ...groups.of.filter((_, c) => employment.covered[c] === 1)].map((group) => jobs + group))
  const some = (places: readonly number[], heads?: readonly HeadsOfHost[]): SomeTotals => ({
    places,
    totals: sumsOfTotals(
      of,
      places.map((place) => [place]),
      heads?.map(({ plausible, marked }) => ({ plausible: places.indexOf(plausible), marked: places.indexOf(marked) })),
    ),
  })
  const all = Array.from({ length: of.size }, (_, k) => k)
  const known = kept.get(of) ?? {
    money: some(all.filter((k) => k < jobs)),
    jobs: some(
      all.filter((k) => counted.has(k) || k >= markedHeads),
      headsOfHosts(count, ofHosts),
    ),
  }
  kept.set(of, known)
  return known
}

/** Totals of groups of economies over the windows: money by what sources count of it, all that jobs are made of by what they count of jobs. */
function groupsOverWindows(context: EstimateContext, groups: EconomyGroups) {
  const of = groupTotals(context, groups)
  const { money, jobs } = moneyAndJobs(context, of, groups)
  const parts = [
    { places: money.places, over: windowTotals(context, money.totals, sumColumns.money) },
    { places: jobs.places, over: windowTotals(context, jobs.totals, sumColumns.jobs) },
  ]
  const totals = sourceTotals(windowOrder.length, of.size)
  return {
    totals,
    set(state: DrawState): void {
      for (const { places, over } of parts) {
        over.set(state)
        for (const effect of linkedEffects) {
          const [from, into] = [over.drawn[effect], totals[effect]]
          for (let w = 0; w < windowOrder.length; w++) {
            for (let k = 0; k < places.length; k++) into[w * of.size + places[k]!] = from[w * places.length + k]!
          }
        }
      }
    },
  }
}

/** The same of the parts of economies, whose totals are there by source. */
function partsOverWindows({ project, parts }: EstimateContext) {
  const { count, shapes } = effectSources(project)
  const size = parts?.totals.size ?? 0
  const totals = sourceTotals(windowOrder.length, size)
  const jobs = new Float64Array(size)
  const setOver = sumOver(count)
  return {
    totals,
    set({ draw: { sourceSums }, partTotals: bySource }: DrawState): void {
      if (!bySource) return
      for (const effect of linkedEffects) {
        const sources = effect === 'indirect' ? shapes.length : count
        for (let w = 0; w < windowOrder.length; w++) {
          const row = totals[effect].subarray(w * size, (w + 1) * size)
          setOver(sources, bySource[effect], sourceSums, sumColumns.money + w, row)
          setOver(sources, bySource[effect], sourceSums, sumColumns.jobs + w, jobs)
          for (let k = 0; k < size; k++) if (k % partTotals.size >= partTotals.heads) row[k] = jobs[k]!
        }
      }
    },
  }
}
