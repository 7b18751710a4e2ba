import { ladderOrder } from '../additionality/net-jobs.ts'
import { drawnShares, ladderEffects, lostJobs, type PlaceJobs, setPlaceLadder, setWorldLadder } from '../additionality/place-ladder.ts'
import { type PoachedPlace, poachedIn } from '../additionality/poached-posts.ts'
import { allStats, effectCodes, type RangedCut } from './cut.ts'
import type { ProjectRun } from './draw.ts'
import type { DrawState } from './draw-state.ts'
import type { EstimateContext } from './estimate-context.ts'
import { type ResultPlace, type ResultPlaces, restOfWorld } from './result-places.ts'
import { cellOf, jobsMeasure, type SourceEffects, sourceEffects } from './source-effects.ts'
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
      windowOrder.forEach((window, w) => {
        const present = hasWindow(project, peak, window)
        const jobsIn = (p: number): PlaceJobs => ({
          gross: (effect) => own.gross[w]![own.at(effect, p)]!,
          ...lostJobs(
            own.gross[w]!,
            own.underSupply?.[w] ?? null,
            own.underRisk?.[w] ?? null,
            (effect) => own.at(effect, p),
            poachedJobs(context, state, detailed, p, w),
          ),
          without: (effect) => (other && counterfactual ? counterfactual.sign * other.gross[w]![other.at(effect, p)]! : 0),
        })
        const hosts = detailed.flatMap((place, p) =>
          place.kind === 'economy' && place.host >= 0 ? [{ area: shares.ofHosts[place.host]!, jobs: jobsIn(p) }] : [],
        )
        detailed.forEach((place, p) => {
          if (place.kind === 'world') setWorldLadder(shares, hosts, jobsIn(p), ladder)
          else setPlaceLadder(areaOf(place, shares), jobsIn(p), shares.counterfactual, ladder)
          for (let k = 0; k < ladder.length; k++) out[(p * ladder.length + k) * windows + w] = present ? ladder[k]! : Number.NaN
        })
      })
    },
  }
}

const monthsPerYear = 12

/** Job-years that stand open in a place because its people went to the project. The rest of the world is what has no place of its own. */
function poachedJobs(
  { poached, model }: EstimateContext,
  { draw }: DrawState,
  detailed: readonly ResultPlace[],
  p: number,
  window: number,
): number {
  if (!poached || !draw.poached) return 0
  const place = detailed[p]!
  const where = (): PoachedPlace => {
    if (place.kind === 'part') return place
    if (place.kind === 'economy') return { economies: [place.economy] }
    return place.kind === 'world' ? null : { economies: restOfWorld(detailed, model.economies.economies.length) }
  }
  return poachedIn(poached, draw.poached, where(), sumColumns.money + window) / monthsPerYear
}

function areaOf(place: ResultPlace, { ofHosts, ofParts, ofOthers }: ReturnType<typeof drawnShares>) {
  if (place.kind === 'part') return ofParts[place.part]!
  return place.kind === 'economy' && place.host >= 0 ? ofHosts[place.host]! : ofOthers
}

/** Job-years of each window, by effect and place: gross, and in the runs that something limits. */
function jobsOverWindows(context: EstimateContext, effects: SourceEffects) {
  const ofWindows = () => windowOrder.map(() => new Float64Array(effects.size))
  const gross = ofWindows()
  const underSupply = context.supply && ofWindows()
  const underRisk = context.project.risk && ofWindows()
  const setRun = ({ draw }: DrawState, run: ProjectRun, out: readonly Float64Array[]) => {
    windowOrder.forEach((_, w) => {
      effects.overWindow(draw, run, w, out[w]!)
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
    at: (effect: number, place: number): number => cellOf(effects.places.length, effect, jobsMeasure, place),
  }
}
