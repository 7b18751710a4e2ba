import type { Measure, Stat } from '@shiftwork/contracts'
import { effectSources, setSourceSums } from '../demand/effect-sources.ts'
import { addMonths, monthsFrom } from '../demand/months.ts'
import type { Project } from '../demand/project.ts'
import { setSupplierPosts } from '../employment/supplier-posts.ts'
import { addWeightedRows, putRow, weightedRows } from '../linear-algebra/weighted-rows.ts'
import { weightedSums } from '../linear-algebra/weighted-sums.ts'
import { type CentralCut, effectCodes, measureForm, type RangedCut } from './cut.ts'
import { putEffects } from './cut-places.ts'
import type { Draw } from './draw.ts'
import type { DrawState } from './draw-state.ts'
import { effectMeasures, tableEffects } from './effect-cells.ts'
import type { EstimateContext } from './estimate-context.ts'
import type { ResultPlace, ResultPlaces } from './result-places.ts'
import { type SourceEffects, sourceEffects } from './source-effects.ts'
import { linkedEffects } from './window-totals.ts'

/** Some places of a cut by month, and the statistics that it tells. */
export interface PostsByMonthForm {
  readonly name: string
  readonly places: readonly ResultPlace[]
  readonly stats: readonly Stat[]
}

/**
 * Posts on a date by place, effect and month. The months go on after the horizon while suppliers still staff its last orders,
 * so that Σ posts / 12 = Σ job-years; direct posts are those of the plan. Several cuts may show some of the same places.
 *
 * @param effects in all places that any of the cuts shows
 * @see MODEL.md 6.2
 */
export function postsByMonthCuts(context: EstimateContext, effects: SourceEffects, forms: readonly PostsByMonthForm[]): RangedCut[] {
  const { project, central } = context
  const { places } = effects
  const length = project.months + central[project.settings.staffingMonths]! - 1
  const months = Array.from({ length }, (_, t) => addMonths(project.start, t))
  const block = effectCodes.length * length
  const posts = new Float64Array(places.length * block)
  const compute = postsOfPlaces(context, effects, length)
  let computed: object | undefined
  return forms.map(({ name, places: shown, stats }) => {
    const from = shown.map(({ code }) => places.findIndex((place) => place.code === code))
    return {
      form: {
        name,
        measure: 'jobs',
        kind: 'posts',
        unit: 'posts',
        axes: [
          { name: 'place', codes: shown.map(({ code }) => code) },
          { name: 'effect', codes: effectCodes },
          { name: 'month', codes: months },
        ],
      },
      stats,
      set(state, out) {
        if (state.token !== computed) compute(state, posts)
        computed = state.token
        from.forEach((place, p) => {
          out.set(posts.subarray(place * block, (place + 1) * block), p * block)
        })
      },
    }
  })
}

/** Fills in posts by place, effect and month. */
function postsOfPlaces(context: EstimateContext, effects: SourceEffects, length: number) {
  const { project } = context
  const { months } = project
  const staffing = length - months + 1
  const sources = effectSources(project)
  const curves = new Float64Array(sources.count * months)
  const jobYears = new Float64Array(months)
  const posts = new Float64Array(length)
  const setDirect = directPosts(project, effects.places)
  const known = effects.places.map((place) => isKnown(context, place))
  const linked = weightedSums(sources.count, months, linkedEffects.length * effects.places.length)
  /** Jobs for one unit of a source, of both linked effects of one place after the other; wages call for nothing before they are spent. */
  const jobsFor = (source: number, sum: number): number => {
    const [place, effect] = [Math.floor(sum / linkedEffects.length), sum % linkedEffects.length === 0 ? 1 : 2] as const
    return !known[place] || (effect === 1 && source >= sources.shapes.length) ? 0 : effects.jobsOf(source, effect, place)
  }
  const setLinked = ({ draw }: DrawState, place: number, effect: 1 | 2): void => {
    if (!known[place]) {
      posts.fill(Number.NaN)
      return
    }
    linked.read(linkedEffects.length * place + effect - 1, jobYears)
    for (let t = 0; t < months; t++) jobYears[t]! *= draw.jobsGrowth[t]!
    setSupplierPosts(jobYears, staffing, posts)
  }
  return (state: DrawState, out: Float64Array): void => {
    effects.set(state)
    const { draw } = state
    setSourceSums(sources, draw.flows.costOfPost, draw.curves, months, curves)
    linked.set(curves, jobsFor)
    for (let p = 0; p < effects.places.length; p++) {
      const direct = p * effectCodes.length * length
      const total = direct + tableEffects.length * length
      setDirect(draw, p, posts)
      for (let t = 0; t < length; t++) out[total + t] = out[direct + t] = posts[t]!
      for (const effect of [1, 2] as const) {
        setLinked(state, p, effect)
        const row = direct + effect * length
        for (let t = 0; t < length; t++) {
          out[row + t] = posts[t]!
          out[total + t]! += posts[t]!
        }
      }
    }
  }
}
/** Posts of the plan by place and month; after the horizon there are none. */
function directPosts({ posts, months }: Project, places: readonly ResultPlace[]) {
  const here = places.map((place) =>
    posts.filter(
      (post) =>
        place.kind === 'world' ||
        (place.kind === 'economy' && place.host === post.host) ||
        (place.kind === 'part' && post.parts.includes(place.part)),
    ),
  )
  const rows = weightedRows(posts.length)
  return ({ curves, values }: Draw, place: number, out: Float64Array): void => {
    rows.count = 0
    for (const { shape, count } of here[place]!) putRow(rows, shape * months, values[count]!)
    out.fill(0)
    addWeightedRows(curves, rows, 0, months, out, 0)
  }
}

function isKnown({ project, employment, parts }: EstimateContext, place: ResultPlace): boolean {
  if (place.kind === 'part') {
    const part = parts?.places.indexOf(place.part) ?? -1
    return part >= 0 && employment.covered[project.hosts[parts!.hosts[part]!]!] === 1
  }
  return place.kind !== 'economy' || employment.covered[place.economy] === 1
}

/** Every measure in every place, by effect and month, at the central values: one cut a measure; jobs are job-years of the month. */
export function monthlyCuts(context: EstimateContext, places: ResultPlaces): CentralCut[] {
  const { project, model } = context
  const { months } = project
  const effects = sourceEffects(context, places.all)
  const sources = effectSources(project)
  const counted = new Float64Array(sources.count * months)
  const values = new Float64Array(effects.size)
  return effectMeasures.map((measure: Measure, m) => ({
    form: {
      name: measure === 'jobs' ? 'months-job-years' : `months-${measure}`,
      ...measureForm(measure, model.economies),
      axes: [
        { name: 'place', codes: places.all.map(({ code }) => code) },
        { name: 'effect', codes: effectCodes },
        { name: 'month', codes: monthsFrom(project.start, months) },
      ],
    },
    set(state, out) {
      effects.set(state)
      const { curves, jobsGrowth, flows } = state.draw
      setSourceSums(sources, flows.costOfPost, curves, months, counted)
      for (let t = 0; t < months; t++) {
        effects.over(state.draw, { shapes: curves, sources: counted, step: months, at: t }, t, jobsGrowth[t]!, values)
        places.all.forEach((_, p) => {
          putEffects(effects, values, 0, m, p, out, p * effectCodes.length * months + t, months)
        })
      }
    },
  }))
}
