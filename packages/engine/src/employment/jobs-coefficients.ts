/**
 * Jobs per million of output of all economies, by both routes (MODEL.md 6.1), before the employment factor γ and the growth of output per job.
 * Vectors are N long, economy by economy.
 */
export interface JobsCoefficients {
  /** Heads of the survey over output with the unclassified spread, jobs per million; NaN where nobody has counted. */
  readonly heads: Float64Array
  /** What labour income would pay at the section's wage, jobs per million; NaN where that wage is not known. */
  readonly labourCost: Float64Array
}

/** Industries whose two routes lie too far apart to choose one: labour income per job outside a range around the section's labour cost. */
export interface ImplausibleJobs {
  /** 1 where the industry is marked, N. */
  readonly marked: Uint8Array
}

/**
 * Marks the industries whose labour income per job lies outside a range around the section's labour cost.
 *
 *   ratio_j = (LABR_j / E_j) / section's labour cost = labour-cost jobs / (heads · γ)
 *
 * @param factor γ by economy
 * @param bounds lowest and highest plausible ratio
 * @see MODEL.md 6.1
 */
export function implausibleJobs(
  { heads, labourCost }: JobsCoefficients,
  factor: Float64Array,
  bounds: { readonly low: number; readonly high: number },
): ImplausibleJobs {
  const n = heads.length / factor.length
  const marked = new Uint8Array(heads.length)
  for (let k = 0; k < heads.length; k++) {
    const ratio = labourCost[k]! / (heads[k]! * factor[Math.floor(k / n)]!)
    if (ratio < bounds.low || ratio > bounds.high) marked[k] = 1
  }
  return { marked }
}
