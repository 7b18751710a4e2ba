import { type CentralEstimate, runProject } from '../estimate.ts'
import { criteriaOfDraw } from '../results/criteria.ts'
import { type Draw, draw as newDraw } from '../results/draw.ts'
import { setCentralValues, valueDrawer } from '../results/draw-values.ts'
import type { EstimateContext } from '../results/estimate-context.ts'
import { solvedExactly } from '../uncertain-tables/table-error.ts'
import { assumptionsByPath, type NamedAssumption } from './assumptions-by-path.ts'

/** Some assumptions at given values, the others at their central ones or drawn. */
export interface PointsQuestion {
  /** Paths of the assumptions that are given. */
  readonly paths: readonly string[]
  /** Their values in the units of their fields, point by point, points × paths. */
  readonly values: Float64Array
  /** Places of the criteria that are asked for, the others stay NaN; all if absent. */
  readonly wanted?: readonly number[]
  /** The draws in which every other assumption is drawn at each point: some of a run of `of` draws; null: the others stay at their central values. */
  readonly draws: { readonly seed: number; readonly from: number; readonly count: number; readonly of: number } | null
}

/**
 * Headline figures at given points of the space of assumptions.
 *
 * @returns point by point, in each draw by draw, the criteria in their order; NaN where there is none
 */
export function criteriaAtPoints(context: EstimateContext, central: Pick<CentralEstimate, 'peak'>, question: PointsQuestion): Float64Array {
  const { paths, values, draws } = question
  const criteria = criteriaOfDraw(context, question.wanted)
  const given = namedAssumptions(context, paths)
  const run: Draw = newDraw(context, 'headlines')
  const drawer = draws && valueDrawer(context, draws.seed, draws.of, solvedExactly(context, draws.seed))
  const perPoint = draws ? draws.count : 1
  const points = paths.length === 0 ? 1 : values.length / paths.length
  const length = criteria.list.length
  const out = new Float64Array(points * perPoint * length)
  for (let point = 0; point < points; point++) {
    for (let k = 0; k < perPoint; k++) {
      if (drawer) drawer.setValues(draws!.from + k, run)
      else setCentralValues(context, run)
      given.forEach((assumption, a) => {
        put(assumption, values[point * paths.length + a]!, run)
      })
      runProject(context, central.peak, run)
      const row = (point * perPoint + k) * length
      criteria.setCriteria(run, out.subarray(row, row + length))
    }
  }
  return out
}

/** The assumptions at some paths. A path that is none is an internal fault: whoever asks has checked it. */
function namedAssumptions(context: EstimateContext, paths: readonly string[]): NamedAssumption[] {
  const known = new Map(assumptionsByPath(context.project).map((assumption) => [assumption.path, assumption]))
  return paths.map((path) => {
    const assumption = known.get(path)
    if (!assumption) throw new Error(`The estimate has no assumption ${path}.`)
    return assumption
  })
}

/** Puts one value where it enters; whole numbers are rounded as in a draw. */
function put({ whole, inProject, inCounterfactual }: NamedAssumption, value: number, run: Draw): void {
  const used = whole ? Math.floor(value + 0.5) : value
  if (inProject !== null) run.values[inProject] = used
  if (inCounterfactual !== null && run.counterfactual) run.counterfactual.values[inCounterfactual] = used
}
