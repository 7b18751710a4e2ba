import type { LadderShares } from './net-jobs.ts'

/** Shares that hold in one place, before it is asked of which effect. */
export interface AreaShares<Share = number> {
  readonly deadweight: Share
  readonly displacement: Share
  readonly substitution: Share
  /** Direct jobs of people who live outside. */
  readonly inCommuting: Share
  /** Indirect and induced jobs of people who live outside: the area's average. */
  readonly leakage: Share
  readonly crowdingOut: Share
}

/** Effects in the order of all results. */
export const directEffect = 0

/**
 * Which of a place's shares an effect takes. This is where nothing is counted twice:
 *
 *   deadweight     all effects; 0 beside a counterfactual, which says the same by itself
 *   displacement   all effects: competitors' sales; their workers are crowding-out
 *   substitution   direct effect only
 *   leakage        direct: the in-commuting share; others: the area's average; purchases from outside never
 *   crowding-out   indirect and induced effects only; the direct effect's supply limit is the difference of two runs
 *
 * @param effect 0 direct, 1 indirect, 2 induced
 * @see MODEL.md 7
 */
export function ladderShares(area: AreaShares, effect: number, counterfactual: boolean): LadderShares {
  const direct = effect === directEffect
  return {
    deadweight: counterfactual ? 0 : area.deadweight,
    displacement: area.displacement,
    substitution: direct ? area.substitution : 0,
    leakage: direct ? area.inCommuting : area.leakage,
    crowdingOut: direct ? 0 : area.crowdingOut,
  }
}
