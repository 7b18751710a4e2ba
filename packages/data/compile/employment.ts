import { tableIndustries } from './industries.ts'
import { printedNumber, readRecords } from './source-file.ts'

/** Employed persons of one economy by table industry, head count, as the survey found them. */
export interface CompiledEmployment {
  readonly year: number
  readonly source: string
  /** Persons by industry in the order of the tables; null where the source has none of its divisions. */
  readonly persons: readonly (number | null)[]
  /** Industries some of whose divisions the source leaves out: their figures are too low. */
  readonly understated: readonly string[]
  /** Persons whom the survey could not put into any division. */
  readonly unclassified: number
  /** Persons in all divisions, as the source totals them. */
  readonly total: number
}

interface Survey {
  readonly year: number
  readonly source: string
  readonly divisions: Map<string, number>
}

/** Divisions so small that few countries have them are not missed when the source leaves them out. */
const oftenEmpty = new Set(['T98'])

/**
 * Persons by table industry from persons by ISIC Rev.4 division.
 *
 * The divisions of an industry add up; a division that two industries split is shared out by their output.
 *
 * @param outputOf gross output of an industry in an economy, money
 * @see MODEL.md 6.1
 */
export function compileEmployment(
  paths: readonly string[],
  outputOf: (economy: string, industry: string) => number,
): Record<string, CompiledEmployment> {
  const surveys = readSurveys(paths)
  return Object.fromEntries(
    [...surveys].sort(([a], [b]) => (a < b ? -1 : 1)).map(([economy, survey]) => [economy, byIndustry(economy, survey, outputOf)]),
  )
}

/** Persons by code of the industries that have any. */
export function jobsByIndustry(employment: CompiledEmployment): Map<string, number> {
  return new Map(tableIndustries.map(({ code }, k) => [code, employment.persons[k] ?? 0] as const).filter(([, persons]) => persons > 0))
}

function byIndustry(economy: string, survey: Survey, outputOf: (economy: string, industry: string) => number): CompiledEmployment {
  const understated: string[] = []
  const persons = tableIndustries.map(({ code, divisions }) => {
    const known = divisions.filter((division) => survey.divisions.has(division))
    if (known.length === 0) return null
    if (divisions.some((division) => !survey.divisions.has(division) && !oftenEmpty.has(division))) understated.push(code)
    const sharers = tableIndustries.filter((other) => other.divisions.length === 1 && other.divisions[0] === divisions[0])
    const output = sharers.reduce((sum, other) => sum + outputOf(economy, other.code), 0)
    const share = sharers.length > 1 ? outputOf(economy, code) / output : 1
    return known.reduce((sum, division) => sum + survey.divisions.get(division)!, 0) * share
  })
  return {
    year: survey.year,
    source: survey.source,
    persons,
    understated,
    unclassified: survey.divisions.get('X') ?? 0,
    total: survey.divisions.get('TOTAL') ?? 0,
  }
}

function readSurveys(paths: readonly string[]): Map<string, Survey> {
  const surveys = new Map<string, Survey>()
  for (const path of paths) {
    readRecords(path).forEach((row, k) => {
      const economy = row['iso3']!
      const where = `${path}:${k + 2}`
      const survey = surveys.get(economy) ?? { year: printedNumber(row['year'], where), source: row['source']!, divisions: new Map() }
      if (survey.divisions.has(row['division']!)) throw new Error(`${where}: ${economy} ${row['division']} stands twice.`)
      survey.divisions.set(row['division']!, 1000 * printedNumber(row['employed_thousand'], where))
      surveys.set(economy, survey)
    })
  }
  return surveys
}
