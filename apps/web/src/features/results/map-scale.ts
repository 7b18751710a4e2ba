import type { Fill } from '../../components/map/shape-map.tsx'

/** Upper ends of the steps of a map's scale but the last, job-years: tenfold each, since places differ by as much. */
export const mapSteps = [10, 100, 1_000, 10_000] as const

/** The step of a figure; what rounds to nothing is not filled. Losses are not on the scale: they are in the list. */
export function stepOf(value: number | null): Fill {
  if (value === null || value < 0.5) return 'none'
  const step = mapSteps.findIndex((end) => value < end)
  return step < 0 ? mapSteps.length : step
}
