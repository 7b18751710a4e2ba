import type { Parameter } from '@shiftwork/contracts'
import { readBundledEmployment } from '@shiftwork/data'
import { employmentCoefficients, type JobsCoefficients, type LinkedEconomies, labourCostJobs } from '@shiftwork/engine'

/** Sections whose wages are published as one. */
const manufacturingAndUtilities = 'BCDE'

/**
 * Jobs per million of every industry by both routes: heads of the labour force survey over output with the unclassified spread,
 * and what labour income would pay at the section's wage. γ and growth come later, because scenarios and draws change them.
 *
 * @see MODEL.md 6.1
 */
export function jobsOfModel(economies: LinkedEconomies, parameters: ReadonlyMap<string, Parameter>): JobsCoefficients {
  const n = economies.industries.length
  const employment = readBundledEmployment()
  const heads = new Float64Array(economies.jobsPerOutput.length).fill(Number.NaN)
  const labourCost = new Float64Array(heads.length).fill(Number.NaN)
  economies.economies.forEach((economy, c) => {
    const known = employment.economies[economy]
    if (!known) return
    const found = economies.jobsPerOutput.subarray(c * n, (c + 1) * n)
    let classified = 0
    for (const persons of known.persons) classified += persons ?? 0
    const unclassifiedShare = known.unclassified / classified
    heads.set(
      employmentCoefficients(found, economies.industries, { factor: 1, productivityGrowth: 0, yearsSinceTable: 0, unclassifiedShare }),
      c * n,
    )
    economies.industries.forEach((industry, j) => {
      const cost = sectionLabourCost(parameters, economy, industry, economies.money.year)
      labourCost[c * n + j] = labourCostJobs(economies.labourIncome[c * n + j]!, cost) ?? Number.NaN
    })
  })
  return { heads, labourCost }
}

/** Wage of an industry's section in the table's year and currency; null where none is known. */
function sectionLabourCost(parameters: ReadonlyMap<string, Parameter>, economy: string, industry: string, year: number) {
  const letter = industry.charAt(0)
  const section = manufacturingAndUtilities.includes(letter) ? 'B-E' : letter
  const wage = parameters.get(`section-wage.${economy}.${section}`)
  const deflation = parameters.get(`wage-deflation.${economy}.${section}`)
  const employersRate = parameters.get(`employers-rate.${economy}`) ?? parameters.get('employers-rate.default')
  if (!wage || !deflation || !employersRate) return null
  // The unit says the currency: "UAH a month".
  const rate = parameters.get(`exchange-rate.${wage.unit.split(' ')[0]}.${year}`)
  if (!rate) return null
  return { monthlyWage: (chosenNumber(wage) * chosenNumber(deflation)) / chosenNumber(rate), employersRate: chosenNumber(employersRate) }
}

/** The chosen claim of a parameter that enters the model version as a plain number. */
function chosenNumber(parameter: Parameter): number {
  const value = parameter.claims.find(({ id }) => id === parameter.chosen)?.value
  if (typeof value !== 'number') throw new Error(`Parameter ${parameter.path} is no plain number.`)
  return value
}
