/** What a guarantee brings and costs each month, T. */
export interface GuaranteePayments {
  readonly fees: Float64Array
  readonly calls: Float64Array
}

const monthsPerYear = 12

/**
 * Fees on the guaranteed amount, and the share of it that is expected to be called, spread evenly.
 *
 *   fee(t) = amount · fee/12,   call(t) = amount · called / months
 *
 * @param fee a year, share of the amount
 * @param called expected share of the amount, 0 to 1
 */
export function setGuaranteePayments(
  {
    amount,
    from,
    months,
    fee,
    called,
  }: { readonly amount: number; readonly from: number; readonly months: number; readonly fee: number; readonly called: number },
  out: GuaranteePayments,
): void {
  out.fees.fill(0)
  out.calls.fill(0)
  for (let t = from; t < Math.min(out.fees.length, from + months); t++) {
    out.fees[t] = (amount * fee) / monthsPerYear
    out.calls[t] = (amount * called) / months
  }
}
