import { type ShapeTotals, setShapeTotals, shapeTotals } from '../responses/shape-totals.ts'
import { type Draw, draw, setDraw } from './draw.ts'
import type { JobsFactors } from './economy-effects.ts'
import type { EstimateContext } from './estimate-context.ts'
import type { PeakYear } from './window-months.ts'

/** One draw with what it calls for in the economies. Filled again for each draw. */
export interface DrawState {
  readonly draw: Draw
  /** Totals by economy for one unit of each shape. */
  readonly totals: ShapeTotals
  readonly jobs: JobsFactors
}

export function drawState({ project, economies, employment }: EstimateContext): DrawState {
  return {
    draw: draw(project),
    totals: shapeTotals(project.shapes.length, economies.size),
    jobs: {
      factor: employment.factor.slice(),
      route: new Float64Array(employment.factor.length),
      covered: employment.covered,
    },
  }
}

/** Runs the project for the values in `state.draw.values`, and adds up what it calls for. */
export function setDrawState(context: EstimateContext, peak: PeakYear | null, state: DrawState): void {
  const { economies, incomes } = context
  setDraw({ ...context.setting, peak }, state.draw)
  setJobsFactors(context, state)
  setShapeTotals(economies, incomes, state.draw.flows, state.draw.shift, state.totals)
}

/** γ and r of the hosts are drawn; those of the other economies stay at their central values. */
export function setJobsFactors({ project }: EstimateContext, { draw: { values }, jobs }: Pick<DrawState, 'draw' | 'jobs'>): void {
  project.hosts.forEach((host, h) => {
    jobs.factor[host] = values[project.hostParameters[h]!.employmentFactor]!
    jobs.route[host] = values[project.hostParameters[h]!.jobsRoute]!
  })
}
