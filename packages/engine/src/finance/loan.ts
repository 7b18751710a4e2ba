/** A public loan at constant prices. */
export interface Loan {
  readonly amount: number
  /** Month of the payment. */
  readonly from: number
  /** Months until it is paid back. */
  readonly months: number
  /** Months before the first instalment. */
  readonly grace: number
  /** Interest a year on what is owed. */
  readonly interest: number
  /** Expected share of each payment that does not come, 0 to 1. */
  readonly loss: number
}

/** What is paid back each month, T. */
export interface LoanPayments {
  readonly instalments: Float64Array
  readonly interest: Float64Array
}

const monthsPerYear = 12

/**
 * What comes back of a loan: equal instalments after the grace, interest every month on what is owed before it.
 *
 *   instalment = amount / (months − grace) · (1 − loss),   interest(t) = owed(t) · i/12 · (1 − loss)
 *
 * What is still owed when the horizon ends falls due in its last month, so that a loan that outlives the horizon is not told as a gift.
 *
 * @param out overwritten
 */
export function setLoanPayments({ amount, from, months, grace, interest, loss }: Loan, out: LoanPayments): void {
  const horizon = out.instalments.length
  out.instalments.fill(0)
  out.interest.fill(0)
  if (from >= horizon) return
  const first = Math.min(grace, months - 1)
  const instalment = amount / (months - first)
  const last = Math.min(from + months, horizon - 1)
  let owed = amount
  for (let t = from + 1; t <= last; t++) {
    out.interest[t] = ((owed * interest) / monthsPerYear) * (1 - loss)
    const due = t === last ? owed : t - from > first ? instalment : 0
    out.instalments[t] = due * (1 - loss)
    owed -= due
  }
  // Paid out in the last month of the horizon: nothing is left of it to be paid back in.
  if (last === from) out.instalments[from] = amount * (1 - loss)
}
