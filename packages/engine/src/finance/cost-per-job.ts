const million = 1e6

/**
 * Public money for one job, in the currency itself.
 *
 * @param outlay present value of the public outlay, millions
 * @returns NaN where there is no job: a cost per job then has no meaning
 * @see MODEL.md 11
 */
export function costPerJob(outlay: number, jobs: number): number {
  return jobs > 0 ? (outlay * million) / jobs : Number.NaN
}
