/**
 * Jobs by occupation from jobs by industry.
 *
 *   occupations_k = Σ_i jobs_i S_ik
 *
 * The sum over occupations is that over industries, because the shares of an industry sum to 1. An industry whose row is empty has no
 * pattern: its jobs are given back apart, never dropped.
 *
 * @param jobs jobs by industry, any unit, n
 * @param staffing S, share of the occupation in the industry's jobs, n × occupations
 * @see MODEL.md 8.1
 */
export function occupationsOfJobs(
  jobs: Float64Array,
  staffing: Float64Array,
  occupations: number,
): { readonly byOccupation: Float64Array; readonly withoutPattern: number } {
  const byOccupation = new Float64Array(occupations)
  let withoutPattern = 0
  for (let industry = 0; industry < jobs.length; industry++) {
    const count = jobs[industry]!
    let shares = 0
    for (let k = 0; k < occupations; k++) {
      const share = staffing[industry * occupations + k]!
      shares += share
      byOccupation[k]! += count * share
    }
    if (shares === 0) withoutPattern += count
  }
  return { byOccupation, withoutPattern }
}
