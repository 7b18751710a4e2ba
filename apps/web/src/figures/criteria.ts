import type { Criterion, Effect, Estimate, Window } from '@shiftwork/contracts'
import { type Figure, figureAt, notEstimated } from './cut-reader.ts'

export interface CriterionWish {
  readonly kind: NonNullable<Criterion['kind']>
  readonly window: Window
  readonly effect: Effect
  readonly place: string
}

/** A headline figure by its code; not estimated where the estimate has no such code. */
export function figureOfCode(estimate: Estimate, code: string): Figure {
  const cut = estimate.cuts.find((c) => c.name === 'criteria')
  const axis = cut?.axes[0]
  return cut && axis ? figureAt(cut, { [axis.name]: code }) : notEstimated
}

/** A headline figure by what it is. */
export function criterionFigure(estimate: Estimate, wish: CriterionWish): Figure {
  const found = estimate.criteria.find(
    (c) => c.kind === wish.kind && c.window === wish.window && c.effect === wish.effect && c.place === wish.place,
  )
  return found ? figureOfCode(estimate, found.code) : notEstimated
}

/** All posts of a place in normal operation, or those of one effect. */
export const steadyPosts = (estimate: Estimate, place: string, effect: Effect = 'total'): Figure =>
  criterionFigure(estimate, { kind: 'posts', window: 'steady', effect, place })

/** Job-years of building in a place. */
export const buildingJobYears = (estimate: Estimate, place: string): Figure =>
  criterionFigure(estimate, { kind: 'job-years', window: 'construction', effect: 'total', place })

/** Codes of regions have a hyphen, those of economies none. */
const isRegion = (place: string): boolean => place.includes('-')

function hostPlaces(estimate: Estimate): string[] {
  const places = new Set(estimate.criteria.flatMap((c) => (c.place && c.kind === 'posts' && c.effect === 'total' ? [c.place] : [])))
  const size = (place: string) => steadyPosts(estimate, place).value ?? buildingJobYears(estimate, place).value ?? 0
  return [...places].filter((place) => place !== 'world').sort((a, b) => size(b) - size(a))
}

/** Economies that host the project, those with most posts in operation first; without operation those with most job-years of building. */
export const hostEconomies = (estimate: Estimate): string[] => hostPlaces(estimate).filter((place) => !isRegion(place))

/** Regions that host the project: each a part of its economy, never to be added to it. */
export const hostRegions = (estimate: Estimate): string[] => hostPlaces(estimate).filter(isRegion)
