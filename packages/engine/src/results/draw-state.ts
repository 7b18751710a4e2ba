import { type ShapeTotals, shapeTotals } from '../responses/shape-totals.ts'
import { type Draw, draw } from './draw.ts'
import type { JobsFactors } from './economy-effects.ts'
import type { EstimateContext } from './estimate-context.ts'

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
