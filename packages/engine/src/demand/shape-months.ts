import { premiumDue } from '../risk/insurance.ts'
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
 * @param sameAs the first shape with the same curve, for each shape, where it is known
 * @see MODEL.md 4.3
 */
export function setShapes(
  project: Project,
  values: Float64Array,
  when: PhaseMonths,
  made: Production,
  out: Float64Array,
  sameAs: Int32Array | null = null,
): void {
  const { shapes, months } = project
  out.fill(0)
  for (let s = 0; s < shapes.length; s++) {
    const first = sameAs ? sameAs[s]! : s
    if (first < s) out.copyWithin(s * months, first * months, (first + 1) * months)
    else setShape(project, values, when, made, shapes[s]!, out.subarray(s * months, (s + 1) * months))
  }
}

function setShape(
  project: Project,
  values: Float64Array,
  when: PhaseMonths,
  production: Production,
  shape: Shape,
  curve: Float64Array,
): void {
  const { phase: p } = shape
  const phase = project.phases[p]!
  const first = when.first[p]!
  const end = Math.min(project.months, phase.producing && shape.kind !== 'profile' ? when.producingEnd[p]! : when.end[p]!)
  switch (shape.kind) {
    case 'profile': {
      const length = when.end[p]! - first
      for (let t = first; t < end; t++) curve[t] = profileShare(shape.profile, t - first + 1, length)
      return
    }
    case 'per-month':
      for (let t = first; t < end; t++) curve[t] = phase.producing && production.made[t] === 0 ? 0 : 1
      return
    case 'per-unit':
      for (let t = first; t < end; t++) curve[t] = production.made[t]!
      return
    case 'share-of-revenue':
      for (let t = first; t < end; t++) curve[t] = production.made[t]! * values[project.product.price]!
      return
    case 'posts-at-capacity':
      for (let t = first + values[shape.from]!; t < end; t++) curve[t] = phase.producing ? production.planned[t]! : 1
      return
    case 'posts-per-unit': {
      const capacity = values[project.product.capacity]!
      for (let t = first + values[shape.from]!; t < end; t++) curve[t] = capacity * production.planned[t]! * production.labour[t]!
      return
    }
    case 'premium': {
      const isDue = premiumDue(project.risk!, shape.exposure, values, project.months)
      for (let t = first; t < end; t++) curve[t] = isDue(t) ? 1 : 0
    }
  }
}
