import type { LadderStep } from '@shiftwork/contracts'

/** The steps from gross to net, in the order in which each is taken off what those before it have left. */
export const ladderOrder = [
  'gross',
  'deadweight',
  'displacement',
  'substitution',
  'leakage',
  'supply',
  'disruption',
  'counterfactual',
  'net',
] as const satisfies readonly LadderStep[]

/** Shares of one effect in one place, 0 to 1 each. */
export interface LadderShares {
  /** What would have come about anyway. */
  readonly deadweight: number
  /** Competitors' lost sales in the area. */
  readonly displacement: number
  /** What replaces an activity of the same firm. */
  readonly substitution: number
  /** Jobs of people who live outside the area. */
  readonly leakage: number
  /** Jobs that only draw workers from other firms: part of the step "supply". */
  readonly crowdingOut: number
}

/** What is known as a number of jobs rather than as a share; each in the unit of the gross figure. */
export interface LadderDifferences {
  /** Net jobs lost because people are missing: the difference of the runs without and with supply limits, after the shares. */
  readonly supply: number
  /** Net jobs lost by interruptions: the difference of the runs without and with them, after the shares. */
  readonly disruption: number
  /** Jobs that there are without the project: subtracted. Negative where jobs are lost without it. */
  readonly counterfactual: number
}

export const noDifferences: LadderDifferences = { supply: 0, disruption: 0, counterfactual: 0 }

/**
 * From gross to net jobs of one effect in one place. Every step but the first and the last is what it adds: negative where it takes off.
 *
 *   net = gross (1 − k_dead)(1 − k_disp)(1 − k_sub)(1 − k_leak)(1 − k_crowd) − supply − disruption − counterfactual
 *
 * @param gross jobs without supply limits and disruption; NaN: not estimated, and then no step is
 * @param out nine steps in the order of `ladderOrder`, from `at`; those after the first up to the last but one and the first sum to the last
 * @see MODEL.md 7; HM Treasury Green Book; Homes England, Additionality Guide (2014), ch. 5
 */
export function setLadder(gross: number, shares: LadderShares, differences: LadderDifferences, out: Float64Array, at = 0): void {
  out[at] = gross
  let left = take(gross, shares.deadweight, out, at + 1)
  left = take(left, shares.displacement, out, at + 2)
  left = take(left, shares.substitution, out, at + 3)
  left = take(left, shares.leakage, out, at + 4)
  left = take(left, shares.crowdingOut, out, at + 5)
  const known = Number.isNaN(gross) ? Number.NaN : 0
  out[at + 5]! -= differences.supply
  out[at + 6] = known - differences.disruption
  out[at + 7] = known - differences.counterfactual
  out[at + 8] = left - differences.supply - differences.disruption - differences.counterfactual
}

/** @returns what a step leaves of what there was before it */
function take(left: number, share: number, out: Float64Array, step: number): number {
  const taken = left * share
  out[step] = 0 - taken
  return left - taken
}

/**
 * What is left of one unit after the shares, where it is not asked who lives where: by this much the taxes on the jobs are additional.
 *
 *   (1 − k_dead)(1 − k_disp)(1 − k_sub)(1 − k_crowd)
 */
export function additionalShare({ deadweight, displacement, substitution, crowdingOut }: LadderShares): number {
  return (1 - deadweight) * (1 - displacement) * (1 - substitution) * (1 - crowdingOut)
}
