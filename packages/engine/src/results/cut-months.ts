import type { Stat } from '@shiftwork/contracts'
import { addMonths } from '../demand/months.ts'
import { supplierPosts } from '../employment/supplier-posts.ts'
import { effectCodes, type RangedCut } from './cut.ts'
import type { DrawState } from './draw-state.ts'
import type { EstimateContext } from './estimate-context.ts'
import { setJobsByPlace } from './jobs-by-place.ts'
import type { ResultPlace } from './result-places.ts'

/**
 * Posts on a date by place, effect and month. The months go on after the horizon while suppliers still staff its last orders,
 * so that Σ posts / 12 = Σ job-years; direct posts are those of the plan.
 *
 * @see MODEL.md 6.2
 */
export function monthsCut(
  { project, central }: EstimateContext,
  places: readonly ResultPlace[],
  name: string,
  stats: readonly Stat[],
): RangedCut {
  const staffing = central[project.settings.staffingMonths]!
  const length = project.months + staffing - 1
  const shapes = project.shapes.length
  const jobs = [new Float64Array(shapes * places.length), new Float64Array(shapes * places.length)]
  const flow = new Float64Array(project.months)
  return {
    form: {
      name,
      measure: 'jobs',
      kind: 'posts',
      unit: 'posts',
      axes: [
        { name: 'place', codes: places.map(({ code }) => code) },
        { name: 'effect', codes: effectCodes },
        { name: 'month', codes: Array.from({ length }, (_, t) => addMonths(project.start, t)) },
      ],
    },
    stats,
    set(state, out) {
      out.fill(0)
      setJobsByPlace(state, 'indirect', places, jobs[0]!)
      setJobsByPlace(state, 'induced', places, jobs[1]!)
      places.forEach((place, p) => {
        const row = (effect: number) =>
          out.subarray((p * effectCodes.length + effect) * length, (p * effectCodes.length + effect + 1) * length)
        addDirectPosts(project, state, place, row(0))
        for (const e of [0, 1]) {
          setFlow(state, jobs[e]!, p, places.length, flow)
          row(1 + e).set(supplierPosts(flow, staffing))
        }
        const [direct, indirect, induced, total] = [row(0), row(1), row(2), row(3)]
        for (let t = 0; t < length; t++) total[t] = direct[t]! + indirect[t]! + induced[t]!
      })
    },
  }
}

/** Job-years of each month in one place: Σ_s curve_s(t) · jobs_s · growth(t). */
function setFlow({ draw: { curves, jobsGrowth } }: DrawState, jobs: Float64Array, place: number, places: number, out: Float64Array): void {
  const months = out.length
  out.fill(0)
  for (let s = 0; s * places < jobs.length; s++) {
    const each = jobs[s * places + place]!
    if (each === 0) continue
    for (let t = 0; t < months; t++) out[t]! += curves[s * months + t]! * each
  }
  for (let t = 0; t < months; t++) out[t]! *= jobsGrowth[t]!
}

/** Heads of the plan's posts in a place, by month. */
function addDirectPosts(
  project: EstimateContext['project'],
  { draw: { values, curves } }: DrawState,
  place: ResultPlace,
  out: Float64Array,
): void {
  const { months } = project
  for (const post of project.posts) {
    const here =
      place.kind === 'world' ||
      (place.kind === 'economy' && place.host === post.host) ||
      (place.kind === 'part' && place.part === post.part)
    if (!here) continue
    const count = values[post.count]!
    for (let t = 0; t < months; t++) out[t]! += count * curves[post.shape * months + t]!
  }
}
