import { ladderOrder } from '../additionality/net-jobs.ts'
import {
  drawnShares,
  type HostJobs,
  ladderEffects,
  lostJobs,
  type PlaceJobs,
  setPlaceLadder,
  setWorldLadder,
} from '../additionality/place-ladder.ts'
import { poachedIn } from '../additionality/poached-posts.ts'
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
  const sign = counterfactual?.sign ?? 0
  const rowLength = ladderEffects * steps
  const values = new Float64Array(places * netFigureOrder.length * rowLength)
  const underSupply = context.supply ? new Float64Array(gross.figures.length) : null
  const underRisk = project.risk ? new Float64Array(gross.figures.length) : null
  let poachedSums: Float64Array | null = null
  const poachedAt = (place: number, figure: NetFigure): number => {
    if (!context.poached || !poachedSums) return 0
    const [column, months] = columnOf[figure]
    const where = place === hosts ? null : place < hosts ? { economies: [project.hosts[place]!] } : { part: place - hosts - 1 }
    return poachedIn(context.poached, poachedSums, where, column) / months
  }
  const jobsOf = (place: number, figure: NetFigure): PlaceJobs => ({
    gross: (effect) => gross.figures[figureAt(place, figure, effect)]!,
    ...lostJobs(gross.figures, underSupply, underRisk, (effect) => figureAt(place, figure, effect), poachedAt(place, figure)),
    without: (effect) => (other ? sign * other.figures[figureAt(place, figure, effect)]! : 0),
  })
  const setRun = (draw: Draw, run: ProjectRun | null, out: Float64Array | null) => {
    if (run && out) gross.ofRun(draw, run, out)
  }
  return {
    places,
    set(draw) {
      if (other && draw.counterfactual) other.set(draw.counterfactual)
      setRun(draw, draw.underSupply, underSupply)
      poachedSums = draw.poached
      setRun(draw, draw.underRisk, underRisk)
      const shares = drawnShares(project, draw.values)
      netFigureOrder.forEach((figure, f) => {
        for (let place = 0; place < places; place++) {
          const at = (place * netFigureOrder.length + f) * rowLength
          const out = values.subarray(at, at + rowLength)
          const jobs = jobsOf(place, figure)
          if (place < hosts) setPlaceLadder(shares.ofHosts[place]!, jobs, shares.counterfactual, out)
          else if (place > hosts) setPlaceLadder(shares.ofParts[place - hosts - 1]!, jobs, shares.counterfactual, out)
          else {
            const inHosts = shares.ofHosts.map((area, host): HostJobs => ({ area, jobs: jobsOf(host, figure) }))
            setWorldLadder(shares, inHosts, jobs, out)
          }
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
