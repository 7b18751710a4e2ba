/** Rates on gross wages. */
export interface LabourRates {
  /** Employers' contributions over gross wages. */
  readonly employers: number
  readonly employees: number
  readonly incomeTax: number
}

/** What the treasury and the social funds take of a labour cost. */
export interface LabourTaxes {
  readonly grossWages: number
  readonly employersContributions: number
  readonly employeesContributions: number
  readonly incomeTax: number
}

/**
 * Splits a labour cost.
 *
 *   gross wages = labour cost / (1 + e),   employers' contributions = gross wages · e,
 *   employees' contributions = gross wages · s,   income tax = gross wages · i
 *
 * @param labourCost wages with employers' contributions
 * @see MODEL.md 11
 */
export function labourTaxes(labourCost: number, { employers, employees, incomeTax }: LabourRates): LabourTaxes {
  const grossWages = labourCost / (1 + employers)
  return {
    grossWages,
    employersContributions: grossWages * employers,
    employeesContributions: grossWages * employees,
    incomeTax: grossWages * incomeTax,
  }
}
