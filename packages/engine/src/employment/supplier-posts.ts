/**
 * Posts at suppliers on a date, from the job-years their orders are: they staff an order over n months.
 *
 *   posts(t) = 12/n · Σ_{k=t−n+1}^{t} job-years(k),   so that Σ_t posts(t)/12 = Σ_t job-years(t)
 *
 * @param jobYears job-years of each month, T
 * @param staffingMonths n
 * @param out posts, T + n − 1, overwritten: the last orders are still staffed after the last month
 * @see MODEL.md 6.2
 */
export function setSupplierPosts(jobYears: Float64Array, staffingMonths: number, out: Float64Array): void {
  const last = jobYears.length - 1
  for (let t = 0; t < out.length; t++) {
    const end = Math.min(t, last)
    let sum = 0
    for (let k = t < staffingMonths ? 0 : t - staffingMonths + 1; k <= end; k++) sum += jobYears[k]!
    out[t] = (12 / staffingMonths) * sum
  }
}

/**
 * How much one job-year of each month adds to the mean posts of some months: the same equation, the other way round.
 *
 *   weight(k) = 12 / (n · |M|) · number of months t in M with k ≤ t < k + n
 *
 * @param inside 1 in the months M
 */
export function setMeanPostsWeights(inside: Uint8Array, staffingMonths: number, out: Float64Array): void {
  let count = 0
  for (const value of inside) count += value
  out.fill(0)
  if (count === 0) return
  const each = 12 / (staffingMonths * count)
  for (let t = 0; t < inside.length; t++) {
    if (inside[t] === 0) continue
    for (let k = Math.max(0, t - staffingMonths + 1); k <= t; k++) out[k]! += each
  }
}
