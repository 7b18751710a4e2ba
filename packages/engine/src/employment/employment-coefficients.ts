import { power } from '../linear-algebra/power.ts'

/** What turns the employment data of one economy into jobs of today. */
export interface EmploymentAdjustment {
  /** γ, employment in the year of the table over that of the employment data. */
  readonly factor: number
  /** g, growth of output per job, share a year. */
  readonly productivityGrowth: number
  /** Years from the table to the moment that is reckoned; 0 for the table's own year. */
  readonly yearsSinceTable: number
  /** Persons whom the survey could put into no division, over those it could: they are spread in proportion. */
  readonly unclassifiedShare: number
}

/**
 * Employment coefficients of one economy, jobs per million a year.
 *
 *   e_j = E_j / x_j · γ · (1 + unclassified share) · (1 + g)^(−years since the table)
 *
 * @param jobsPerOutput E_j / x_j as found, jobs per million, n; NaN where unknown
 * @param industries their codes; households as employers have no coefficient
 * @returns NaN where the data have no count, never zero
 * @see MODEL.md 6.1
 */
export function employmentCoefficients(
  jobsPerOutput: Float64Array,
  industries: readonly string[],
  { factor, productivityGrowth, yearsSinceTable, unclassifiedShare }: EmploymentAdjustment,
): Float64Array {
  const scale = factor * (1 + unclassifiedShare) * power(1 + productivityGrowth, -yearsSinceTable)
  return jobsPerOutput.map((jobs, j) => (industries[j] === householdsAsEmployers ? Number.NaN : jobs * scale))
}

/** Their output is their wage bill alone: jobs per million say nothing of demand. */
export const householdsAsEmployers = 'T'
