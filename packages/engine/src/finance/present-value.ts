/**
 * Value today of money by year, the first year counted whole.
 *
 *   PV = Σ_y amount_y / (1 + r)^y,   y = 0 in the first year
 *
 * @param amounts money of each year at constant prices
 * @param rate r, discount rate a year above the growth of prices, more than −1
 * @see MODEL.md 11; HM Treasury, The Green Book, annex on discounting
 */
export function presentValue(amounts: ArrayLike<number>, rate: number): number {
  let sum = 0
  let factor = 1
  for (let y = 0; y < amounts.length; y++) {
    sum += amounts[y]! * factor
    factor /= 1 + rate
  }
  return sum
}
