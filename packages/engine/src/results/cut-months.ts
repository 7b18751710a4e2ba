import type { Measure, Stat } from '@shiftwork/contracts'
import { addMonths, monthsFrom } from '../demand/months.ts'
import { supplierPosts } from '../employment/supplier-posts.ts'
import { type CentralCut, effectCodes, measureForm, type RangedCut } from './cut.ts'
import { putEffects } from './cut-places.ts'
import type { DrawState } from './draw-state.ts'
import type { EstimateContext } from './estimate-context.ts'
import type { ResultPlace, ResultPlaces } from './result-places.ts'
import { cellOf, effectMeasures, jobsMeasure, shapeEffects } from './shape-effects.ts'

const monthsPerYear = 12

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
 * @param places all that any of the cuts shows
 * @see MODEL.md 6.2
 */
export function postsByMonthCuts(
  context: EstimateContext,
  places: readonly ResultPlace[],
  forms: readonly PostsByMonthForm[],
): RangedCut[] {
  const { project, central } = context
  const length = project.months + central[project.settings.staffingMonths]! - 1
  const months = Array.from({ length }, (_, t) => addMonths(project.start, t))
  const block = effectCodes.length * length
  const posts = new Float64Array(places.length * block)
  const compute = postsOfPlaces(context, places, length)
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
function postsOfPlaces(context: EstimateContext, places: readonly ResultPlace[], length: number) {
  const { months } = context.project
  const staffing = length - months + 1
  const effects = shapeEffects(context, places)
  const flow = new Float64Array(months)
  return (state: DrawState, out: Float64Array): void => {
    effects.set(state)
    const { curves, jobsGrowth } = state.draw
    places.forEach((place, p) => {
      const rows = effectCodes.map((_, e) => out.subarray((p * effectCodes.length + e) * length, (p * effectCodes.length + e + 1) * length))
      const [direct, indirect, induced, total] = rows as [Float64Array, Float64Array, Float64Array, Float64Array]
      direct.fill(0)
      setFlow(effects.rows, effects.size, cellOf(places.length, 0, jobsMeasure, p), curves, flow)
      for (let t = 0; t < months; t++) direct[t] = flow[t]! * monthsPerYear
      for (const [effect, row] of [
        [1, indirect],
        [2, induced],
      ] as const) {
        if (!isKnown(context, place)) {
          row.fill(Number.NaN)
          continue
        }
        setFlow(effects.rows, effects.size, cellOf(places.length, effect, jobsMeasure, p), curves, flow)
        for (let t = 0; t < months; t++) flow[t]! *= jobsGrowth[t]!
        row.set(supplierPosts(flow, staffing))
      }
      for (let t = 0; t < length; t++) total[t] = direct[t]! + indirect[t]! + induced[t]!
    })
  }
}

/** Job-years of each month in one place: Σ_s curve_s(t) · jobs_s. */
function setFlow(rows: Float64Array, size: number, cell: number, curves: Float64Array, out: Float64Array): void {
  const months = out.length
  out.fill(0)
  for (let s = 0; s * size < rows.length; s++) {
    const each = rows[s * size + cell]!
    if (each === 0) continue
    for (let t = 0; t < months; t++) out[t]! += curves[s * months + t]! * each
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
  const effects = shapeEffects(context, places.all)
  const shapes = project.shapes.length + 1
  const [money, jobs, values] = [new Float64Array(shapes), new Float64Array(shapes), new Float64Array(effects.size)]
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
      const { curves, jobsGrowth } = state.draw
      for (let t = 0; t < months; t++) {
        for (let s = 0; s < shapes; s++) {
          money[s] = curves[s * months + t]!
          jobs[s] = money[s]! * jobsGrowth[t]!
        }
        effects.over(money, jobs, values)
        places.all.forEach((_, p) => {
          putEffects(effects, values, 0, m, p, out, p * effectCodes.length * months + t, months)
        })
      }
    },
  }))
}
