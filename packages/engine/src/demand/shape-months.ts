import { type ThreatMonths, threatMonths } from '../risk/project-risk.ts'
import { isAsBefore } from './as-before.ts'
import { type CurveRows, setChanged, setSame } from './curve-rows.ts'
import type { PhaseMonths } from './phase-months.ts'
import type { Production } from './production.ts'
import { profileShare } from './profile.ts'
import type { Project, Shape } from './project.ts'

/**
 * The curve of every shape over the horizon, S × T: what a line's amount or a post's count is multiplied by in each month.
 *
 *   profile            share of the phase's total                per-month          1 (in producing phases 0 while output is stopped)
 *   per-unit           units made                                share-of-revenue   units made · price, scenario currency
 *   posts-at-capacity  planned share of capacity in producing    posts-per-unit     planned units · labour per unit over the labour stated
 *                      phases, else 1                             premium           1 while the threat is there
 *
 * @see MODEL.md 4.3
 */
export function setShapes(project: Project, values: Float64Array, when: PhaseMonths, made: Production, out: Float64Array): void {
  const { shapes, months } = project
  out.fill(0)
  for (let s = 0; s < shapes.length; s++) setShape(project, values, when, made, shapes[s]!, out, s * months)
}

/** What the curves of a draw were made of, as far as that may stay the same in the next one: four numbers for each shape. */
export type CurveMakings = Float64Array
const makings = 4

/** Nothing is known of any curve. */
export function curveMakings({ shapes }: Pick<Project, 'shapes'>): CurveMakings {
  return new Float64Array(shapes.length * makings).fill(Number.NaN)
}

/**
 * The curves of the next draw, by `setShapes`, and the units made. Curves of the calendar alone (building sites, premiums) are made again only where
 * their months are others.
 *
 * @param known what the curves in `rows` were made of, overwritten
 */
export function setCurves(
  project: Project,
  values: Float64Array,
  when: PhaseMonths,
  production: Production,
  known: CurveMakings,
  rows: CurveRows,
): void {
  const { shapes, months } = project
  const { curves, sameAs, changed } = rows
  for (let s = 0; s < shapes.length; s++) {
    const first = sameAs[s]!
    if (first < s) setSame(rows, s, first, months)
    else if (isKnown(project, values, when, shapes[s]!, known, s * makings)) changed[s] = 0
    else {
      curves.fill(0, s * months, (s + 1) * months)
      setShape(project, values, when, production, shapes[s]!, curves, s * months)
      setChanged(rows, s, months)
    }
  }
  curves.set(production.made, shapes.length * months)
  setChanged(rows, shapes.length, months)
}

/** Whether a shape has the curve of the draw before, and notes what it has now. Curves that follow what is made are never taken for known. */
function isKnown(project: Project, values: Float64Array, when: PhaseMonths, shape: Shape, known: CurveMakings, at: number): boolean {
  const { phase: p, kind } = shape
  const calendar =
    kind === 'profile' || kind === 'premium' || (!project.phases[p]!.producing && (kind === 'per-month' || kind === 'posts-at-capacity'))
  if (!calendar) return false
  let from = 0
  let end = 0
  if (kind === 'posts-at-capacity') from = values[shape.from]!
  if (kind === 'premium') ({ from, end } = threatOf(project, shape.exposure, values))
  const phaseEnd = kind === 'profile' ? when.end[p]! : when.producingEnd[p]!
  let same = isAsBefore(known, at, when.first[p]!)
  same = isAsBefore(known, at + 1, phaseEnd) && same
  same = isAsBefore(known, at + 2, from) && same
  return isAsBefore(known, at + 3, end) && same
}

function threatOf({ risk, months }: Project, exposure: number, values: Float64Array): ThreatMonths {
  return threatMonths(risk!.exposures[exposure]!, values, months)
}

/** @param row where the curve's row begins in `out`; its months are zero */
function setShape(
  project: Project,
  values: Float64Array,
  when: PhaseMonths,
  production: Production,
  shape: Shape,
  out: Float64Array,
  row: number,
): void {
  const { phase: p } = shape
  const { producing } = project.phases[p]!
  const { made, planned, labour } = production
  const first = when.first[p]!
  const end = Math.min(project.months, producing && shape.kind !== 'profile' ? when.producingEnd[p]! : when.end[p]!)
  switch (shape.kind) {
    case 'profile': {
      const length = when.end[p]! - first
      for (let t = first; t < end; t++) out[row + t] = profileShare(shape.profile, t - first + 1, length)
      return
    }
    case 'per-month':
      for (let t = first; t < end; t++) out[row + t] = producing && made[t] === 0 ? 0 : 1
      return
    case 'per-unit':
      for (let t = first; t < end; t++) out[row + t] = made[t]!
      return
    case 'share-of-revenue': {
      const price = values[project.product.price]!
      for (let t = first; t < end; t++) out[row + t] = made[t]! * price
      return
    }
    case 'posts-at-capacity':
      for (let t = first + values[shape.from]!; t < end; t++) out[row + t] = producing ? planned[t]! : 1
      return
    case 'posts-per-unit': {
      const capacity = values[project.product.capacity]!
      for (let t = first + values[shape.from]!; t < end; t++) out[row + t] = capacity * planned[t]! * labour[t]!
      return
    }
    case 'premium': {
      const threat = threatOf(project, shape.exposure, values)
      const last = Math.min(end, threat.end)
      for (let t = Math.max(first, threat.from); t < last; t++) out[row + t] = 1
    }
  }
}
