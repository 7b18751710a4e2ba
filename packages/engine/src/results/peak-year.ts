import { effectSources, setSourceSums } from '../demand/effect-sources.ts'
import { setSupplierPosts } from '../employment/supplier-posts.ts'
import type { DrawState } from './draw-state.ts'
import type { EstimateContext } from './estimate-context.ts'
import type { ResultPlace } from './result-places.ts'
import { sourceEffects } from './source-effects.ts'
import type { PeakYear } from './window-months.ts'
import { horizonYears } from './years.ts'

/** The calendar year with most posts in the economies that host the project, direct and at suppliers together; null where there are none. */
export function peakYear(context: EstimateContext, state: DrawState): PeakYear | null {
  const { project, model } = context
  const { months } = project
  const { curves, values, jobsGrowth, flows } = state.draw
  const places = project.hosts.map(
    (economy, host): ResultPlace => ({ kind: 'economy', code: model.economies.economies[economy]!, economy, host }),
  )
  const posts = new Float64Array(months)
  for (const post of project.posts) {
    for (let t = 0; t < months; t++) posts[t]! += values[post.count]! * curves[post.shape * months + t]!
  }
  const effects = sourceEffects(context, places)
  effects.set(state)
  const sources = effectSources(project)
  const counted = new Float64Array(sources.count * months)
  setSourceSums(sources, flows.costOfPost, curves, months, counted)
  const staffing = values[project.settings.staffingMonths]!
  const supplied = new Float64Array(months + staffing - 1)
  for (const effect of [1, 2] as const) {
    const flow = new Float64Array(months)
    places.forEach((_, p) => {
      for (let s = 0; s < sources.count; s++) {
        const each = effects.jobsOf(s, effect, p)
        if (each !== 0) for (let t = 0; t < months; t++) flow[t]! += counted[s * months + t]! * each * jobsGrowth[t]!
      }
    })
    setSupplierPosts(flow, staffing, supplied)
    for (let t = 0; t < months; t++) posts[t]! += supplied[t]!
  }
  let most = 0
  let peak: PeakYear | null = null
  for (const { first, end } of horizonYears(project)) {
    let sum = 0
    for (let t = first; t < end; t++) sum += posts[t]!
    if (sum > most) {
      most = sum
      peak = { first, end }
    }
  }
  return peak
}
