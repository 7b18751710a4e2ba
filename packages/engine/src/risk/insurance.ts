import { type ProjectRisk, threatMonths } from './project-risk.ts'

/** Industry that insures, ISIC section K. */
export const insuranceIndustry = 'K'
const monthsPerYear = 12

/** Premium a month = insured value · premium a year / 12, scenario currency. */
export function premiumAMonth(value: number, insurance: number): number {
  return (value * insurance) / monthsPerYear
}

/** Fills in what follows from other values: the premiums a month. */
export function setPremiums(risk: ProjectRisk, values: Float64Array): void {
  for (const { capital } of risk.exposures)
    if (capital) values[capital.premiumAMonth] = premiumAMonth(values[capital.value]!, values[capital.insurance]!)
}

/** Whether a month's premium is due: while the threat is there, until the plant has moved out of its reach. */
export function premiumDue(risk: ProjectRisk, exposure: number, values: Float64Array, months: number): (month: number) => boolean {
  const { from, end } = threatMonths(risk.exposures[exposure]!, values, months)
  return (month) => month >= from && month < end
}
