import {
  employmentCoefficients,
  jobsClaims,
  jobsPerOutput,
  type LabourCost,
  labourCostJobs,
  technicalCoefficients,
} from '@shiftwork/engine'
import { readBundledEmployment } from '../src/employment.ts'
import { chosenClaim, parameter } from '../src/parameters.ts'
import { readBundledTables } from '../src/tables.ts'
import { tableIndustries } from './industries.ts'

/** The chosen claim of a bundled parameter, which must be a plain number. */
function chosenNumber(path: string): number | null {
  const found = parameter(path)
  if (!found) return null
  const { value } = chosenClaim(found)
  if (typeof value !== 'number') throw new Error(`Parameter ${path} is no plain number.`)
  return value
}

function needed(path: string): number {
  const value = chosenNumber(path)
  if (value === null) throw new Error(`Parameter ${path} is not bundled.`)
  return value
}

/** Labour cost of the section in the table's year and currency; null where no wage of the section is bundled. */
function sectionCost(economy: string, currency: string, year: number, section: string): LabourCost | null {
  const published = 'BCDE'.includes(section) ? 'B-E' : section
  const wage = chosenNumber(`section-wage.${economy}.${published}`)
  const deflation = chosenNumber(`wage-deflation.${economy}.${published}`)
  if (wage === null || deflation === null) return null
  const monthlyWage = (wage * deflation) / needed(`exchange-rate.${currency}.${year}`)
  return { monthlyWage, employersRate: needed(`employers-rate.${economy}`) }
}

/**
 * The two claims for jobs per million USD in Ukraine, for all 50 industries, as a table of the method document.
 *
 * @see MODEL.md 6.1
 */
export function jobsClaimsTable(economy = 'UKR', currency = 'UAH'): string {
  const { money, tables } = readBundledTables()
  const table = tables.find((candidate) => candidate.economy === economy)!
  const employment = readBundledEmployment().economies[economy]!
  const persons = Float64Array.from(employment.persons, (count) => count ?? Number.NaN)
  const factor = needed(`employment-factor.${economy}`)
  const classified = persons.reduce((sum, count) => sum + (Number.isNaN(count) ? 0 : count), 0)
  const found = jobsPerOutput(persons, table.output, money.scale)
  const unclassifiedShare = employment.unclassified / classified
  const heads = employmentCoefficients(found, table.industries, { factor, productivityGrowth: 0, yearsSinceTable: 0, unclassifiedShare })
  const range = { low: needed('jobs-plausibility-low'), high: needed('jobs-plausibility-high') }
  const { labourIncome } = technicalCoefficients(table)
  const rows = tableIndustries.map(({ code, section, name }, j) => {
    const cost = sectionCost(economy, currency, money.year, section)
    const claims = jobsClaims(heads[j]!, labourCostJobs(labourIncome[j]!, cost), range)
    const cells = [
      code,
      name,
      found[j]!.toFixed(1),
      Number.isNaN(claims.heads) ? 'none: households as employers' : claims.heads.toFixed(1),
      cost === null ? 'no wage of the section' : cost.monthlyWage.toFixed(0),
      claims.labourCost === null ? 'not known' : claims.labourCost.toFixed(1),
      claims.ratio === null ? '' : claims.ratio.toFixed(2),
      claims.implausible ? 'implausible' : '',
    ]
    return `| ${cells.join(' | ')} |`
  })
  return [
    `| industry | name | heads 2019 over output ${money.year} | heads × ${factor} | section wage ${money.year}, USD a month | labour cost | ratio | mark |`,
    '|---|---|---:|---:|---:|---:|---:|---|',
    ...rows,
  ].join('\n')
}
