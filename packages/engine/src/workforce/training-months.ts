/** How long preparation takes; each number is a parameter with its claims. */
export interface TrainingTimes {
  /** Months of preparation by job zone 1 to 5 (specific vocational preparation). */
  readonly preparationMonths: readonly number[]
  /** Months of training on the job by kind, in the order of the profiles' kinds. */
  readonly onTheJobMonths: readonly number[]
  /** Shortfall at which the whole preparation has to be gone through. */
  readonly fullShortfall: number
}

/**
 * Months of training on the job that an occupation takes.
 *
 * @param shares share of the occupation's people by kind of training
 * @param months months of each kind
 * @returns NaN where no kind is known
 */
export function onTheJobMonths(shares: Float64Array, months: readonly number[]): number {
  let known = 0
  let sum = 0
  for (let kind = 0; kind < shares.length; kind++) {
    known += shares[kind]!
    sum += shares[kind]! * months[kind]!
  }
  return sum / known
}

/**
 * Months that somebody from one occupation needs to be ready for another.
 *
 *   months(o→t) = max(SVP_z · min(1, d/0.30), OJT_t · (1 − max(0, sim))),  z the target's job zone
 *
 * @param onTheJob OJT_t, months; where it is NaN only the preparation counts
 * @returns 0 within one unit group
 * @see MODEL.md 8.5
 */
export function trainingMonths(
  move: { readonly sameUnitGroup: boolean; readonly shortfall: number; readonly similarity: number },
  target: { readonly jobZone: number; readonly onTheJob: number },
  times: Pick<TrainingTimes, 'preparationMonths' | 'fullShortfall'>,
): number {
  if (move.sameUnitGroup) return 0
  const preparation = times.preparationMonths[target.jobZone - 1]! * Math.min(1, move.shortfall / times.fullShortfall)
  const practice = target.onTheJob * (1 - Math.max(0, move.similarity))
  return Number.isNaN(practice) ? preparation : Math.max(preparation, practice)
}
