import type { Shares } from './crosswalks-isco.ts'
import { tableIndustries } from './industries.ts'
import { type FrenchStaff, fitToFrance } from './staffing-france.ts'
import { shownGroups } from './staffing-levels.ts'
import { cellMarks, marks } from './staffing-marks.ts'
import { outsideSurvey, staffOutsideSurvey } from './staffing-outside-survey.ts'
import { readSurvey } from './staffing-survey.ts'
import { unitGroupStaff } from './staffing-unit-groups.ts'

type Staff = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Parts of a cell's people from which it counts as filled by a repair, and as observed in France. */
const filledShare = 0.1
const observedShare = 0.5

const sources = [
  {
    title: 'Occupational Employment Statistics, May 2018, by industry and by sector',
    producer: 'US Bureau of Labor Statistics',
    licence: 'public domain',
    address: 'https://www.bls.gov/oes/',
  },
  {
    title: 'Portraits statistiques des métiers 1982-2019, secteurs employeurs',
    producer: 'DARES',
    licence: 'Licence Ouverte',
    address: 'https://dares.travail-emploi.gouv.fr/donnees/portraits-statistiques-des-metiers',
  },
  {
    title: 'Labour force survey, France 2018, employed persons by minor group of ISCO-08',
    producer: 'Eurostat, as published by Nesta (mapping-career-causeways)',
    licence: 'MIT (repository)',
    address: 'https://github.com/nestauk/mapping-career-causeways',
  },
]

export interface CompiledStaffing {
  readonly description: Readonly<Record<string, unknown>>
  /** Shares of the occupations in an industry's jobs: pattern by pattern, industry by industry. */
  readonly shares: Float64Array
  readonly socToIsco: Shares
  /** Persons by occupation of the SOC of 2010, United States. */
  readonly bySoc: ReadonlyMap<string, number>
}

/** Staffing patterns of the 50 industries over groups of ISCO-08: of the United States, and of France (MODEL.md 8.1). */
export function compileStaffing(source: string, frenchJobs: ReadonlyMap<string, number>): CompiledStaffing {
  const survey = readSurvey(source)
  const american = unitGroupStaff(source, survey)
  const outside = staffOutsideSurvey(source)
  const pattern: Staff = new Map([...american.byIndustry, ...outside])
  const french = fitToFrance(source, frenchJobs, pattern)
  const shown = shownGroups(american.bySoc, american.socToIsco)
  const occupations = [...new Set(shown.values())].sort()
  const industries = tableIndustries.map(({ code }) => code)
  const toColumns = columnsOf(occupations, shown)
  const patterns = [
    { economy: 'USA', staff: pattern, marks: (industry: string) => americanMarks(industry, pattern, american.filled, toColumns) },
    {
      economy: 'FRA',
      staff: french.byIndustry,
      marks: (industry: string) =>
        cellMarks(french.byIndustry.get(industry), toColumns, 'p', {
          people: french.observed.get(industry),
          mark: 'o',
          from: observedShare,
        }),
    },
  ]
  return {
    description: {
      format: 1,
      classification: 'ISCO-08; four digits where the crosswalks tell the unit groups of a minor group apart, else three or two',
      industries,
      occupations,
      marks,
      patterns: patterns.map(({ economy, staff, marks: marksOf }) => ({
        economy,
        marks: industries.map((industry) => (staff.has(industry) ? marksOf(industry) : '')),
      })),
      notes: notesOf(survey.notes, french),
      sources,
    },
    shares: shareMatrix(
      patterns.map(({ staff }) => staff),
      industries,
      toColumns,
    ),
    socToIsco: american.socToIsco,
    bySoc: american.bySoc,
  }
}

/** Sums people by unit group into the columns of the groups that are shown. */
function columnsOf(occupations: readonly string[], shown: ReadonlyMap<string, string>) {
  const columns = new Map(occupations.map((code, k) => [code, k]))
  return (row: ReadonlyMap<string, number> | undefined): Float64Array => {
    const sums = new Float64Array(occupations.length)
    for (const [unit, people] of row ?? []) {
      const column = columns.get(shown.get(unit) ?? '')
      if (column === undefined) throw new Error(`Unit group ${unit} is shown nowhere.`)
      sums[column]! += people
    }
    return sums
  }
}

function americanMarks(industry: string, pattern: Staff, filled: Staff, toColumns: ReturnType<typeof columnsOf>): string {
  if (outsideSurvey.some((code) => code === industry)) return cellMarks(pattern.get(industry), toColumns, 'p')
  return cellMarks(pattern.get(industry), toColumns, 'o', { people: filled.get(industry), mark: 'f', from: filledShare })
}

function notesOf(ofSurvey: readonly string[], french: FrenchStaff): string[] {
  return [
    ...ofSurvey,
    `${outsideSurvey.join(', ')} are outside the American survey: their pattern is that of the French families of occupations in agriculture, fishing and households, main occupations only.`,
    `France: fitted in ${french.rounds} rounds to the families of occupations of the DARES by sector; ${(100 * french.residual).toFixed(2)} % of the printed persons are left over, and ${(100 * french.minorResidual).toFixed(1)} % of those by minor group of ISCO-08.`,
  ]
}

function shareMatrix(staffs: readonly Staff[], industries: readonly string[], toColumns: ReturnType<typeof columnsOf>): Float64Array {
  const rows = staffs.flatMap((staff) =>
    industries.map((industry) => {
      const people = toColumns(staff.get(industry))
      const total = people.reduce((sum, count) => sum + count, 0)
      return total > 0 ? people.map((count) => count / total) : people
    }),
  )
  return Float64Array.from(rows.flatMap((row) => [...row]))
}
