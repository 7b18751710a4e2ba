/**
 * What comes back for each unit of public money that is laid out, money per money.
 *
 * @param gains present value of taxes, contributions and saved benefits
 * @param outlay present value of what is paid less what comes back of it, the same unit
 * @returns NaN where nothing is laid out, or fees and repayments exceed what is paid: what a unit brings then has no meaning
 * @see MODEL.md 11
 */
export function gainsPerOutlay(gains: number, outlay: number): number {
  return outlay > 0 ? gains / outlay : Number.NaN
}
