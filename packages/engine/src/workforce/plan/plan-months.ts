import { type PhaseMonths, phaseMonths, setPhaseMonths } from '../../demand/phase-months.ts'
import { type Production, production, setProduction } from '../../demand/production.ts'
import type { Project } from '../../demand/project.ts'
import { setShapes } from '../../demand/shape-months.ts'

/** What the plan of the project asks for by month: T months. */
export interface PlanMonths {
  /** Heads of each post of the project, posts × T. */
  readonly heads: readonly Float64Array[]
  /** Output planned, units. */
  readonly plannedOutput: Float64Array
  /** Labour per unit over the labour stated. */
  readonly labour: Float64Array
}

/**
 * Posts and output of the project by month, at the labour a unit takes when φ of the planned output is made.
 *
 *   heads = count · curve of the post          planned output = capacity · planned share
 *
 * @param values of the assumptions, central ones
 * @param filled φ, T; null: nobody is missing
 * @see MODEL.md 4.3 and 9
 */
export function planMonths(project: Project, values: Float64Array, filled: Float64Array | null): PlanMonths {
  const { months, shapes, posts, product } = project
  const when: PhaseMonths = phaseMonths(project)
  const made: Production = production(months)
  setPhaseMonths(project, values, when)
  setProduction(project, values, when, made, filled)
  const curves = new Float64Array(shapes.length * months)
  setShapes(project, values, when, made, curves)
  return {
    heads: posts.map(({ shape, count }) => curves.subarray(shape * months, (shape + 1) * months).map((curve) => curve * values[count]!)),
    plannedOutput: made.planned.map((share) => share * values[product.capacity]!),
    labour: made.labour.slice(),
  }
}
