import type { Measure } from '@shiftwork/contracts'
import { allStats, effectCodes, measureForm, type RangedCut } from './cut.ts'
import { cellOf, effectMeasures, tableEffects } from './effect-cells.ts'
import type { EstimateContext } from './estimate-context.ts'
import type { ResultPlaces } from './result-places.ts'
import type { SourceEffects } from './source-effects.ts'
import { windowEffects } from './window-effects.ts'
import { hasWindow, type PeakYear } from './window-months.ts'
import { windowOrder } from './window-sums.ts'

/** Every measure in every place, by effect and window: one cut a measure, computed together. */
export function placesCuts(context: EstimateContext, places: ResultPlaces, peak: PeakYear | null): RangedCut[] {
  const { project, model } = context
  const effects = windowEffects(context, places.all)
  const windows = windowOrder.length
  const present = windowOrder.map((window) => hasWindow(project, peak, window))
  return effectMeasures.map((measure: Measure, m) => ({
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
      effects.set(state)
      for (let p = 0; p < places.all.length; p++) {
        for (let w = 0; w < windows; w++) {
          const first = p * effectCodes.length * windows + w
          putEffects(effects, effects.values, w * effects.size, m, p, out, first, windows)
          if (!present[w]) for (let e = 0; e < effectCodes.length; e++) out[first + e * windows] = Number.NaN
        }
      }
    },
  }))
}

/** Direct, indirect, induced and their sum of one figure, from a row of results into a cut. */
export function putEffects(
  { places }: Pick<SourceEffects, 'places'>,
  row: Float64Array,
  offset: number,
  measure: number,
  place: number,
  out: Float64Array,
  first: number,
  step: number,
): void {
  const count = places.length
  const from = offset + cellOf(count, 0, measure, place)
  const toNext = cellOf(count, 1, measure, place) - cellOf(count, 0, measure, place)
  let total = 0
  for (let e = 0; e < tableEffects.length; e++) {
    const value = row[from + e * toNext]!
    out[first + e * step] = value
    total += value
  }
  out[first + tableEffects.length * step] = total
}
