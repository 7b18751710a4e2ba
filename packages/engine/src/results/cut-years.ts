import type { Measure } from '@shiftwork/contracts'
import { allStats, effectCodes, measureForm, type RangedCut } from './cut.ts'
import { putEffects } from './cut-places.ts'
import type { DrawState } from './draw-state.ts'
import type { EstimateContext } from './estimate-context.ts'
import type { ResultPlaces } from './result-places.ts'
import { effectMeasures, shapeEffects } from './shape-effects.ts'
import { horizonYears, yearSums } from './years.ts'

/** Every measure in the detailed places, by effect and calendar year: one cut a measure, computed together. */
export function yearsCuts(context: EstimateContext, places: ResultPlaces): RangedCut[] {
  const { project, model } = context
  const effects = shapeEffects(context, places.detailed)
  const years = horizonYears(project)
  const shapes = project.shapes.length + 1
  const sums = new Float64Array(shapes * years.length)
  const values = new Float64Array(years.length * effects.size)
  const [money, jobs] = [new Float64Array(shapes), new Float64Array(shapes)]
  let computed: object | undefined
  const compute = (state: DrawState) => {
    if (state.token === computed) return
    computed = state.token
    effects.set(state)
    yearSums(state.draw.curves, project.months, years, sums)
    years.forEach(({ first }, y) => {
      const growth = state.draw.jobsGrowth[first]!
      for (let s = 0; s < shapes; s++) {
        money[s] = sums[s * years.length + y]!
        jobs[s] = money[s]! * growth
      }
      effects.over(money, jobs, values.subarray(y * effects.size, (y + 1) * effects.size))
    })
  }
  return effectMeasures.map((measure: Measure, m) => ({
    form: {
      name: `years-${measure}`,
      ...measureForm(measure, model.economies),
      axes: [
        { name: 'place', codes: places.detailed.map(({ code }) => code) },
        { name: 'effect', codes: effectCodes },
        { name: 'year', codes: years.map(({ year }) => String(year)) },
      ],
    },
    stats: allStats,
    set(state, out) {
      compute(state)
      years.forEach((_, y) => {
        places.detailed.forEach((_place, p) => {
          putEffects(effects, values, y * effects.size, m, p, out, p * effectCodes.length * years.length + y, years.length)
        })
      })
    },
  }))
}
