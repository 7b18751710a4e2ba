/** What one job costs a year in the section of an industry. */
export interface LabourCost {
  /** Gross wage a month in the table's year, in the currency of the table. */
  readonly monthlyWage: number
  /** Employers' contributions over gross wages. */
  readonly employersRate: number
}

/**
 * Labour cost of one job in a year.
 *
 *   12 · wage · (1 + employers' rate)
 */
export function yearlyLabourCost({ monthlyWage, employersRate }: LabourCost): number {
  return 12 * monthlyWage * (1 + employersRate)
}

/**
 * The second claim for jobs per million of output: what the labour income of the industry would pay at its section's wage.
 *
 *   E_j / x_j = w_j · 1,000,000 / (12 · wage · (1 + employers' rate))
 *
 * It misses the self-employed, whose income is not compensation of employees.
 *
 * @param labourIncome w_j, labour income over output
 * @param cost null where the wage of the section is not known
 * @returns jobs per million, null where the wage is not known
 * @see MODEL.md 6.1
 */
export function labourCostJobs(labourIncome: number, cost: LabourCost | null): number | null {
  return cost === null ? null : (labourIncome * 1_000_000) / yearlyLabourCost(cost)
}

export interface PlausibleRange {
  /** Lowest and highest plausible labour income per job, over the labour cost of the section. */
  readonly low: number
  readonly high: number
}

export interface JobsClaims {
  /** Heads of the survey over output, adjusted: jobs per million; NaN where nobody has counted. */
  readonly heads: number
  readonly labourCost: number | null
  /** Labour income per job over the section's labour cost; null where one of the two is unknown. */
  readonly ratio: number | null
  readonly implausible: boolean
  /** What both routes leave open; the two claims where the industry is implausible, else the first alone. */
  readonly interval: readonly [number, number] | null
}

/**
 * The two claims side by side.
 *
 *   ratio = (LABR_j / E_j) / (12 · wage · (1 + employers' rate)) = labour-cost jobs / heads
 *
 * Outside the plausible range the industry is marked, and its interval spans both routes.
 */
export function jobsClaims(heads: number, labourCost: number | null, range: PlausibleRange): JobsClaims {
  if (Number.isNaN(heads)) return { heads, labourCost, ratio: null, implausible: false, interval: null }
  if (labourCost === null || !(heads > 0)) return { heads, labourCost, ratio: null, implausible: false, interval: [heads, heads] }
  const ratio = labourCost / heads
  const implausible = ratio < range.low || ratio > range.high
  return {
    heads,
    labourCost,
    ratio,
    implausible,
    interval: implausible ? [Math.min(heads, labourCost), Math.max(heads, labourCost)] : [heads, heads],
  }
}
