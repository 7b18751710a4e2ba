import type { Project } from '../../demand/project.ts'
import { mobilisationQuits } from '../../risk/mobilisation.ts'
import type { PlanMonths } from './plan-months.ts'
import type { PlanOpening } from './problem.ts'
import type { ProjectPlan } from './project-plan.ts'

/** An opening, with what the moves to it depend on. */
export interface OpeningOfPosts extends PlanOpening {
  /** Whether people of other occupations can be trained for any of its posts. */
  readonly retrainable: boolean
  /** Place in the model of its economy, and whether its place is a part of it. */
  readonly economy: number
  readonly part: boolean
}

/**
 * Openings v = (occupation, place): posts of the same occupation in the same place together, by code.
 *
 * Within a step posts are the mean of its months, quits those of its months one after the other: 1 − Π (1 − q).
 *
 * @see MODEL.md 9
 */
export function planOpenings(
  project: Project,
  values: Float64Array,
  plan: Pick<ProjectPlan, 'posts' | 'parameters'>,
  months: Pick<PlanMonths, 'heads'>,
  monthsPerStep: number,
): OpeningOfPosts[] {
  const steps = Math.ceil(project.months / monthsPerStep)
  const mean = (series: Float64Array) => stepMeans(series, steps, monthsPerStep)
  const named = new Map<string, number[]>()
  project.posts.forEach(({ occupation, place }, p) => {
    const name = `${occupation} ${place.code}`
    named.set(name, [...(named.get(name) ?? []), p])
  })
  return [...named]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, posts]) => {
      const { occupation, place } = project.posts[posts[0]!]!
      const all = sumOf(
        posts.map((p) => months.heads[p]!),
        project.months,
      )
      const essential = sumOf(
        posts.filter((p) => plan.posts[p]!.essential).map((p) => months.heads[p]!),
        project.months,
      )
      return {
        occupation,
        place: place.code,
        economy: place.economy,
        part: place.part,
        retrainable: posts.some((p) => plan.posts[p]!.retrainable),
        posts: mean(all),
        essential: mean(essential),
        quits: quitsOf(project, values, posts[0]!, plan.parameters.separation, { steps, monthsPerStep }),
        wage: meanWage(project, values, posts, months.heads),
      }
    })
}

/** Mean of the months of each step; the last step may be shorter, and counts as the others. */
export function stepMeans(series: Float64Array, steps: number, monthsPerStep: number): Float64Array {
  return Float64Array.from({ length: steps }, (_, s) => {
    const own = series.subarray(s * monthsPerStep, (s + 1) * monthsPerStep)
    return own.reduce((sum, value) => sum + value, 0) / own.length
  })
}

function sumOf(series: readonly Float64Array[], length: number): Float64Array {
  const sum = new Float64Array(length)
  for (const own of series) for (let t = 0; t < length; t++) sum[t]! += own[t]!
  return sum
}

/** q_v: separations and what mobilisation adds. */
function quitsOf(
  { posts, risk, months }: Project,
  values: Float64Array,
  post: number,
  separation: number,
  { steps, monthsPerStep }: { readonly steps: number; readonly monthsPerStep: number },
): Float64Array {
  return Float64Array.from({ length: steps }, (_, s) => {
    let stay = 1
    for (let m = s * monthsPerStep; m < Math.min(months, (s + 1) * monthsPerStep); m++) {
      stay *= 1 - Math.min(1, separation + mobilisationQuits(risk, values, posts[post]!.place, m))
    }
    return 1 - stay
  })
}

/** Pay of the posts of an opening, weighted by their months. */
function meanWage({ posts }: Project, values: Float64Array, own: readonly number[], heads: readonly Float64Array[]): number {
  let months = 0
  let pay = 0
  for (const p of own) {
    const postMonths = heads[p]!.reduce((sum, count) => sum + count, 0)
    months += postMonths
    pay += postMonths * values[posts[p]!.monthlyWage]!
  }
  return months > 0 ? pay / months : values[posts[own[0]!]!.monthlyWage]!
}
