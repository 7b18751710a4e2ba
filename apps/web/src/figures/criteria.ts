import type { Criterion, Effect, Estimate, Window } from '@shiftwork/contracts'
import { type Figure, figureAt, notEstimated } from './cut-reader.ts'

export interface CriterionWish {
  readonly kind: NonNullable<Criterion['kind']>
  readonly window: Window
  readonly effect: Effect
  readonly place: string
}

/** A headline figure by what it is. */
export function criterionFigure(estimate: Estimate, wish: CriterionWish): Figure {
  const found = estimate.criteria.find(
    (c) => c.kind === wish.kind && c.window === wish.window && c.effect === wish.effect && c.place === wish.place,
  )
  return found ? figureOfCriterion(estimate, found.code) : notEstimated
}

/** A headline figure by its code. */
export function figureOfCriterion(estimate: Estimate, code: string): Figure {
  const cut = estimate.cuts.find((c) => c.name === 'criteria')
  return cut ? figureAt(cut, { criterion: code, [cut.axes[0]?.name ?? 'criterion']: code }) : notEstimated
}

/** Places that have headline posts, the largest first; sums over places are not among them. */
export function headlinePlaces(estimate: Estimate, window: Window): { place: string; figure: Figure }[] {
  const places = new Set(estimate.criteria.flatMap((c) => (c.place && c.kind === 'posts' && c.window === window ? [c.place] : [])))
  return [...places]
    .filter((place) => place !== 'world' && place !== 'rest-of-world')
    .map((place) => ({ place, figure: criterionFigure(estimate, { kind: 'posts', window, effect: 'total', place }) }))
    .filter((p) => p.figure.value !== null)
    .sort((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0))
}
