/** Effects and measures of a row of results, in its order: effect by effect, measure by measure, place by place. */
export const tableEffects = ['direct', 'indirect', 'induced'] as const
export const effectMeasures = ['output', 'value-added', 'labour-income', 'jobs'] as const
export const jobsMeasure = effectMeasures.indexOf('jobs')
export const measures = effectMeasures.length

/** Place of a figure in a row of results. */
export function cellOf(places: number, effect: number, measure: number, place: number): number {
  return (effect * measures + measure) * places + place
}

/** Measure of a cell of such a row. */
export function measureOf(places: number, cell: number): number {
  return Math.floor(cell / places) % measures
}
