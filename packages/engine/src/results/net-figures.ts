import { ladderOrder } from '../additionality/net-jobs.ts'
import { drawnShares, ladderEffects, placeJobs, setPlaceJobs, setPlaceLadder, setWorldLadder } from '../additionality/place-ladder.ts'
import { leftOpenBy, type PoachedPlace, poolsIn } from '../additionality/poached-posts.ts'
import type { NetFigure } from './criteria-list.ts'
import type { Draw, ProjectRun } from './draw.ts'
import type { EstimateContext } from './estimate-context.ts'
import { type FiguresOfDraw, figureAt, figuresOfDraw } from './place-figures.ts'
import { sumColumns, windowOrder } from './window-sums.ts'

const steps = ladderOrder.length
const netFigureOrder = ['steady posts', 'life job-years'] as const satisfies readonly NetFigure[]
const monthsPerYear = 12
/** What the months weigh in a headline figure, and how many of them make one. */
const columnOf = {
  'steady posts': [sumColumns.steadyMean, 1],
  'life job-years': [sumColumns.money + windowOrder.indexOf('life'), monthsPerYear],
} as const
const effectOrder = ['direct', 'indirect', 'induced', 'total'] as const

/** The ladder of headline figures, for hosts, the world after them, then the regions. */
export interface NetFigures {
  /** Number of places. */
  readonly places: number
  /** To be called once the gross figures of the draw are set. */
  set(draw: Draw): void
  value(place: number, figure: NetFigure, effect: (typeof effectOrder)[number], step: (typeof ladderOrder)[number]): number
}

/** @param gross figures of the project in the same draw */
export function netFigures(context: EstimateContext, gross: FiguresOfDraw): NetFigures {
  const { project, counterfactual } = context
  const hosts = project.hosts.length
  const places = hosts + 1 + project.parts.length
  const other = counterfactual && figuresOfDraw(counterfactual.context)
  const rowLength = ladderEffects * steps
  const values = new Float64Array(places * netFigureOrder.length * rowLength)
  const rows = Array.from({ length: places * netFigureOrder.length }, (_, r) => values.subarray(r * rowLength, (r + 1) * rowLength))
  const underSupply = context.supply && gross.room()
  const underRisk = project.risk && gross.room()
  const runs = { gross: gross.figures, underSupply, underRisk, without: other?.figures ?? null, sign: counterfactual?.sign ?? 0 }
  const jobs = Array.from({ length: places }, placeJobs)
  const pools = jobs.map((_, place) => (context.poached ? poolsIn(context.poached, poachedPlace(project.hosts, place)) : []))
  const ofHosts = jobs.slice(0, hosts)
  const setRun = (draw: Draw, run: ProjectRun | null, out: Float64Array | null) => {
    if (run && out) gross.setJobsOfRun(draw, run, out)
  }
  return {
    places,
    set(draw) {
      if (other && draw.counterfactual) other.set(draw.counterfactual)
      setRun(draw, draw.underSupply, underSupply)
      setRun(draw, draw.underRisk, underRisk)
      const shares = drawnShares(project, draw.values)
      netFigureOrder.forEach((figure, f) => {
        const [column, months] = columnOf[figure]
        for (let place = 0; place < places; place++) {
          const poached = draw.poached ? leftOpenBy(pools[place]!, draw.poached, column) / months : 0
          setPlaceJobs(runs, figureAt(place, figure, 0), 1, poached, jobs[place]!)
        }
        for (let place = 0; place < places; place++) {
          const out = rows[place * netFigureOrder.length + f]!
          if (place < hosts) setPlaceLadder(shares.ofHosts[place]!, jobs[place]!, out)
          else if (place > hosts) setPlaceLadder(shares.ofParts[place - hosts - 1]!, jobs[place]!, out)
          else setWorldLadder(shares, ofHosts, jobs[place]!, out)
        }
      })
    },
    value: (place, figure, effect, step) =>
      values[
        (place * netFigureOrder.length + netFigureOrder.indexOf(figure)) * rowLength +
          effectOrder.indexOf(effect) * steps +
          ladderOrder.indexOf(step)
      ]!,
  }
}

function poachedPlace(hosts: readonly number[], place: number): PoachedPlace {
  if (place === hosts.length) return null
  return place < hosts.length ? { economies: [hosts[place]!] } : { part: place - hosts.length - 1 }
}
