import type { Measure } from '@shiftwork/contracts'
import { allStats, effectCodes, measureForm, type RangedCut } from './cut.ts'
import { effectMeasures } from './economy-effects.ts'
import type { EstimateContext } from './estimate-context.ts'
import { placeEffects } from './place-effects.ts'
import type { ResultPlaces } from './result-places.ts'
import { hasWindow, type PeakYear } from './window-months.ts'
import { columnCount, sumColumns, windowOrder } from './window-sums.ts'

/** One measure in every place, by effect and window. */
export function placesCut(context: EstimateContext, places: ResultPlaces, peak: PeakYear | null, measure: Measure): RangedCut {
  const { project, model } = context
  const effects = placeEffects(context, places.detailed)
  const m = effectMeasures.indexOf(measure)
  const windows = windowOrder.length
  return {
    form: {
      name: `places-${measure}`,
      ...measureForm(measure, model.economies),
      axes: [
        { name: 'place', codes: places.all.map(({ code }) => code) },
        { name: 'effect', codes: effectCodes },
        { name: 'window', codes: [...windowOrder] },
      ],
    },
    stats: allStats,
    set(state, out) {
      const { sums } = state.draw
      windowOrder.forEach((window, w) => {
        const present = hasWindow(project, peak, window)
        effects.over(state, {
          money: (s) => sums[s * columnCount + sumColumns.money + w]!,
          jobs: (s) => sums[s * columnCount + sumColumns.jobs + w]!,
        })
        places.all.forEach((place, p) => {
          for (let e = 0; e < effectCodes.length; e++) {
            out[(p * effectCodes.length + e) * windows + w] = present ? effects.value(place, e, m) : Number.NaN
          }
        })
      })
    },
  }
}
