/** What a move between two occupations looks like before any rule is applied. */
export interface Move {
  /** Cosine of standardised skills, −1 to 1. */
  readonly similarity: number
  /** d(o→t), 0 to 1. */
  readonly shortfall: number
  /** Job zone of the target less that of the origin. */
  readonly jobZoneGap: number
  /** Pay of the target over pay of the origin; null where it is not known. */
  readonly payRatio: number | null
  /** ROME names it as a mobility. */
  readonly official: boolean
  /** Share of the origin's people whose O*NET occupation lists one of the target's as related. */
  readonly relatedShare: number
  /** Movers seen, and whether they are more than usual between the two major groups. */
  readonly movers: number
  readonly moreThanUsual: boolean
}

/** Bounds of a viable move; each is a parameter with its claims. */
export interface MoveRule {
  readonly similarityMinimum: number
  readonly shortfallMaximum: number
  readonly jobZoneGapMaximum: number
  readonly payRatioMinimum: number
  readonly relatedShareMinimum: number
  readonly moversMinimum: number
}

/**
 * Whether people can be expected to go from one occupation to another, with training.
 *
 *   (sim ≥ 0.40 or ROME, O*NET related, observed) and d ≤ 0.30 and |job-zone gap| ≤ 1 and pay ratio ≥ 0.75
 *
 * A pair is observed where enough movers were seen and they are more than usual. Where pay is not known the last bound is not tested.
 *
 * @see MODEL.md 8.4
 */
export function viableMove(move: Move, rule: MoveRule): boolean {
  const evident =
    move.official || move.relatedShare >= rule.relatedShareMinimum || (move.movers >= rule.moversMinimum && move.moreThanUsual)
  return (
    (move.similarity >= rule.similarityMinimum || evident) &&
    move.shortfall <= rule.shortfallMaximum &&
    Math.abs(move.jobZoneGap) <= rule.jobZoneGapMaximum &&
    (move.payRatio === null || move.payRatio >= rule.payRatioMinimum)
  )
}
