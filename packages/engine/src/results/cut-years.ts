import type { Measure } from '@shiftwork/contracts'
import { allStats, effectCodes, measureForm, type RangedCut } from './cut.ts'
import { effectMeasures } from './economy-effects.ts'
import type { EstimateContext } from './estimate-context.ts'
import { placeEffects } from './place-effects.ts'
import type { ResultPlaces } from './result-places.ts'
import { horizonYears, yearSums } from './years.ts'

/** One measure in the detailed places, by effect and calendar year. */
export function yearsCut(context: EstimateContext, places: ResultPlaces, measure: Measure): RangedCut {
  const { project, model } = context
  const effects = placeEffects(context, places.detailed)
  const years = horizonYears(project)
  const sums = new Float64Array((project.shapes.length + 1) * years.length)
  const m = effectMeasures.indexOf(measure)
  return {
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
      yearSums(state.draw.curves, project.months, years, sums)
      years.forEach(({ first }, y) => {
        const money = (s: number) => sums[s * years.length + y]!
        const growth = state.draw.jobsGrowth[first]!
        effects.over(state, { money, jobs: (s) => money(s) * growth })
        places.detailed.forEach((place, p) => {
          for (let e = 0; e < effectCodes.length; e++) out[(p * effectCodes.length + e) * years.length + y] = effects.value(place, e, m)
        })
      })
    },
  }
}
