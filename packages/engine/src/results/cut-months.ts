import type { Measure, Stat } from '@shiftwork/contracts'
import { addMonths, monthsFrom } from '../demand/months.ts'
import { supplierPosts } from '../employment/supplier-posts.ts'
import { type CentralCut, effectCodes, measureForm, type RangedCut } from './cut.ts'
import { putEffects } from './cut-places.ts'
import type { EstimateContext } from './estimate-context.ts'
import type { ResultPlace, ResultPlaces } from './result-places.ts'
import { cellOf, effectMeasures, jobsMeasure, shapeEffects } from './shape-effects.ts'

const monthsPerYear = 12

/**
 * Posts on a date by place, effect and month. The months go on after the horizon while suppliers still staff its last orders,
 * so that Σ posts / 12 = Σ job-years; direct posts are those of the plan.
 *
 * @see MODEL.md 6.2
 */
export function postsByMonthCut(context: EstimateContext, places: readonly ResultPlace[], name: string, stats: readonly Stat[]): RangedCut {
  const { project, central } = context
  const { months } = project
  const staffing = central[project.settings.staffingMonths]!
  const length = months + staffing - 1
  const effects = shapeEffects(context, places)
  const flow = new Float64Array(months)
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
      effects.set(state)
      const { curves, jobsGrowth } = state.draw
      places.forEach((place, p) => {
        const row = (effect: number) =>
          out.subarray((p * effectCodes.length + effect) * length, (p * effectCodes.length + effect + 1) * length)
        for (const effect of [0, 1, 2]) {
          setFlow(effects.rows, effects.size, cellOf(places.length, effect, jobsMeasure, p), curves, flow)
          if (effect === 0) for (let t = 0; t < months; t++) row(0)[t] = flow[t]! * monthsPerYear
          else {
            for (let t = 0; t < months; t++) flow[t]! *= jobsGrowth[t]!
            if (place.kind === 'part' || !isKnown(context, place)) row(effect).fill(Number.NaN)
            else row(effect).set(supplierPosts(flow, staffing))
          }
        }
        const [direct, indirect, induced, total] = [row(0), row(1), row(2), row(3)]
        for (let t = 0; t < length; t++) total[t] = direct[t]! + indirect[t]! + induced[t]!
      })
    },
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

function isKnown({ employment }: EstimateContext, place: ResultPlace): boolean {
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
