import { ladderOrder } from '../additionality/net-jobs.ts'
import {
  type DrawnShares,
  drawnShares,
  ladderEffects,
  type PlaceShares,
  placeJobs,
  setPlaceJobs,
  setPlaceLadder,
  setWorldLadder,
} from '../additionality/place-ladder.ts'
import { leftOpenBy, type PoachedPlace, poolsIn } from '../additionality/poached-posts.ts'
import { allStats, effectCodes, type RangedCut } from './cut.ts'
import type { ProjectRun } from './draw.ts'
import type { DrawState } from './draw-state.ts'
import { tableEffects } from './effect-cells.ts'
import type { EstimateContext } from './estimate-context.ts'
import { type ResultPlace, type ResultPlaces, restOfWorld } from './result-places.ts'
import { type SourceEffects, sourceEffects } from './source-effects.ts'
import { hasWindow, type PeakYear } from './window-months.ts'
import { sumColumns, windowOrder } from './window-sums.ts'

const steps = ladderOrder.length

/**
 * From gross to net by place, effect and window: job-years, each step what it adds (negative where it takes off), so that the steps from gross on sum to net.
 *
 * @param effects in the detailed places
 * @see MODEL.md 7
 */
export function netJobsCut(context: EstimateContext, { detailed }: ResultPlaces, peak: PeakYear | null, effects: SourceEffects): RangedCut {
  const { project, counterfactual } = context
  const own = jobsOverWindows(context, effects)
  const other = counterfactual && jobsOverWindows(counterfactual.context, sourceEffects(counterfactual.context, detailed))
  const windows = windowOrder.length
  const present = windowOrder.map((window) => hasWindow(project, peak, window))
  const pools = detailed.map((place) => poolsOfPlace(context, detailed, place))
  const jobs = detailed.map(placeJobs)
  const ofHosts = detailed.flatMap((place, p) => (place.kind === 'economy' && place.host >= 0 ? [jobs[p]!] : []))
  const ladder = new Float64Array(ladderEffects * steps)
  return {
    form: {
      name: 'net-jobs',
      measure: 'jobs',
      kind: 'job-years',
      unit: 'job-years',
      axes: [
        { name: 'place', codes: detailed.map(({ code }) => code) },
        { name: 'effect', codes: effectCodes },
        { name: 'step', codes: [...ladderOrder] },
        { name: 'window', codes: [...windowOrder] },
      ],
    },
    stats: allStats,
    set(state, out) {
      own.set(state)
      if (other && state.counterfactual) other.set(state.counterfactual)
      const shares = drawnShares(project, state.draw.values)
      const { poached } = state.draw
      for (let w = 0; w < windows; w++) {
        const isPresent = present[w]!
        const runs = {
          gross: own.gross[w]!,
          underSupply: own.underSupply?.[w] ?? null,
          underRisk: own.underRisk?.[w] ?? null,
          without: other?.gross[w] ?? null,
          sign: counterfactual?.sign ?? 0,
        }
        for (let p = 0; p < detailed.length; p++) {
          const open = poached ? leftOpenBy(pools[p]!, poached, sumColumns.money + w) / monthsPerYear : 0
          setPlaceJobs(runs, p, detailed.length, open, jobs[p]!)
        }
        for (let p = 0; p < detailed.length; p++) {
          const place = detailed[p]!
          if (place.kind === 'world') setWorldLadder(shares, ofHosts, jobs[p]!, ladder)
          else setPlaceLadder(sharesOf(place, shares), jobs[p]!, ladder)
          if (!isPresent) ladder.fill(Number.NaN)
          const first = p * ladder.length * windows + w
          for (let k = 0; k < ladder.length; k++) out[first + k * windows] = ladder[k]!
        }
      }
    },
  }
}

const monthsPerYear = 12

/** Whose people stand missing in a place because they went to the project. The rest of the world is what has no place of its own. */
function poolsOfPlace({ poached, model }: EstimateContext, detailed: readonly ResultPlace[], place: ResultPlace): number[] {
  const where = (): PoachedPlace => {
    if (place.kind === 'part') return place
    if (place.kind === 'economy') return { economies: [place.economy] }
    return place.kind === 'world' ? null : { economies: restOfWorld(detailed, model.economies.economies.length) }
  }
  return poached ? poolsIn(poached, where()) : []
}

function sharesOf(place: ResultPlace, { ofHosts, ofParts, ofOthers }: DrawnShares): PlaceShares {
  if (place.kind === 'part') return ofParts[place.part]!
  return place.kind === 'economy' && place.host >= 0 ? ofHosts[place.host]! : ofOthers
}

/** Job-years of each window, effects × places: gross, and in the runs that something limits. */
function jobsOverWindows(context: EstimateContext, effects: SourceEffects) {
  const ofWindows = () => windowOrder.map(() => new Float64Array(tableEffects.length * effects.places.length))
  const gross = ofWindows()
  const underSupply = context.supply && ofWindows()
  const underRisk = context.project.risk && ofWindows()
  const setRun = ({ draw }: DrawState, run: ProjectRun, out: readonly Float64Array[]) => {
    windowOrder.forEach((_, w) => {
      effects.jobsOverWindow(draw, run, w, out[w]!)
    })
  }
  return {
    gross,
    underSupply,
    underRisk,
    set(state: DrawState): void {
      effects.set(state)
      setRun(state, state.draw, gross)
      if (underSupply && state.draw.underSupply) setRun(state, state.draw.underSupply, underSupply)
      if (underRisk && state.draw.underRisk) setRun(state, state.draw.underRisk, underRisk)
    },
  }
}
