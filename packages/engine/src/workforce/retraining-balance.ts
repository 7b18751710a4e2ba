/** Who pays, or nobody, for the retraining of a group of people: shares that sum to 1. */
export interface RetrainingShares {
  /** The gains cover the cost of those who pay. */
  readonly viable: number
  /** A new post can be reached, at a cost above the gains. */
  readonly negative: number
  /** No viable move leads to a post. */
  readonly withoutPath: number
}

export interface RetrainingBalance {
  readonly people: Readonly<Record<keyof RetrainingShares, number>>
  /** Cost of retraining everybody, unit of the cost. */
  readonly costOfAll: number
}

/**
 * People by what becomes of them, and what retraining all of them would cost.
 *
 * @param people heads
 * @param unitCost money a person
 * @throws RangeError where the shares do not sum to 1: people are never made or lost
 * @see World Economic Forum & Boston Consulting Group (2019), Towards a Reskilling Revolution: Industry-Led Action
 */
export function retrainingBalance(people: number, unitCost: number, shares: RetrainingShares): RetrainingBalance {
  const sum = shares.viable + shares.negative + shares.withoutPath
  if (Math.abs(sum - 1) > 1e-9) throw new RangeError(`The shares of people sum to ${sum}, not to 1.`)
  return {
    people: { viable: people * shares.viable, negative: people * shares.negative, withoutPath: people * shares.withoutPath },
    costOfAll: people * unitCost,
  }
}

/** Money a person within the part of the people whom a payer retrains. */
export function costPerRetrained(money: number, people: number, share: number): number {
  return money / (people * share)
}
