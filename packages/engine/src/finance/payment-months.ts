/**
 * Spreads an amount evenly over its months; what falls after the horizon stays outside.
 *
 * @param from month of the first payment
 * @param months over how many months it is paid
 * @param out T, overwritten
 */
export function setEvenPayments(amount: number, from: number, months: number, out: Float64Array): void {
  out.fill(0)
  for (let t = from; t < Math.min(out.length, from + months); t++) out[t] = amount / months
}
