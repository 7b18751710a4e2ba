import type { Measure } from '@shiftwork/contracts'
import { allStats, effectCodes, measureForm, type RangedCut } from './cut.ts'
import { putEffects } from './cut-places.ts'
import { yearColumn } from './direct-effects.ts'
import type { DrawState } from './draw-state.ts'
import { effectMeasures } from './effect-cells.ts'
import type { EstimateContext } from './estimate-context.ts'
import type { ResultPlaces } from './result-places.ts'
import type { SourceEffects } from './source-effects.ts'
import { horizonYears } from './years.ts'

/**
 * Every measure in the detailed places, by effect and calendar year: one cut a measure, computed together.
 *
 * @param effects in the detailed places
 */
export function yearsCuts(context: EstimateContext, places: ResultPlaces, effects: SourceEffects): RangedCut[] {
  const { project, model } = context
  const years = horizonYears(project)
  const values = new Float64Array(years.length * effects.size)
  let computed: object | undefined
  const compute = (state: DrawState) => {
    if (state.token === computed) return
    computed = state.token
    effects.set(state)
    const { draw } = state
    years.forEach(({ first }, y) => {
      const row = values.subarray(y * effects.size, (y + 1) * effects.size)
      effects.over(draw, yearColumn(draw, years.length, y), y, draw.jobsGrowth[first]!, row)
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
