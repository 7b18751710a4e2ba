/**
 * base^exponent for a positive base, the same bits on every version of the JavaScript engine.
 *
 *   b^e = exp(e · ln b)
 *
 * `Math.pow` and `**` differ in their last bits between versions of V8; exp and log do not.
 *
 * @param base 0 or above; 0 gives 0 for a positive exponent
 */
export function power(base: number, exponent: number): number {
  if (exponent === 0) return 1
  if (base < 0 || Number.isNaN(base)) throw new RangeError(`power() takes a base of 0 or above, not ${base}.`)
  if (base === 0) return exponent > 0 ? 0 : Number.POSITIVE_INFINITY
  if (base === 1) return 1
  return Math.exp(exponent * Math.log(base))
}
