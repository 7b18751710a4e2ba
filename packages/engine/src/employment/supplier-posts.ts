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
  const each = 12 / staffingMonths
  let t = 0
  for (; t < Math.min(staffingMonths - 1, out.length); t++) out[t] = each * sumOf(jobYears, 0, Math.min(t, last))
  // Four months side by side: one alone, each addition would wait for the one before.
  for (; t + 3 <= last; t += 4) {
    let a = 0
    let b = 0
    let c = 0
    let d = 0
    for (let k = t - staffingMonths + 1; k <= t; k++) {
      a += jobYears[k]!
      b += jobYears[k + 1]!
      c += jobYears[k + 2]!
      d += jobYears[k + 3]!
    }
    out[t] = each * a
    out[t + 1] = each * b
    out[t + 2] = each * c
    out[t + 3] = each * d
  }
  for (; t < out.length; t++) out[t] = each * sumOf(jobYears, t - staffingMonths + 1, Math.min(t, last))
}

function sumOf(values: Float64Array, first: number, last: number): number {
  let sum = 0
  for (let k = first; k <= last; k++) sum += values[k]!
  return sum
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
