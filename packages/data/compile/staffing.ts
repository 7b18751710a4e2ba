import type { Shares } from './crosswalks-isco.ts'
import { tableIndustries } from './industries.ts'
import { fitToFrance } from './staffing-france.ts'
import { shownGroups } from './staffing-levels.ts'
import { outsideSurvey, staffOutsideSurvey } from './staffing-outside-survey.ts'
import { readSurvey } from './staffing-survey.ts'
import { unitGroupStaff } from './staffing-unit-groups.ts'

type Staff = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Parts of a cell's people from which it counts as filled by a repair, and as observed in France. */
const filledShare = 0.1
const observedShare = 0.5

/** What a cell rests on. */
const mark = { none: '.', observed: 'o', filled: 'f', proxy: 'p' } as const

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
  const rows = tableIndustries.map(({ code }) => code)
  const place = (unit: string) => occupations.indexOf(shown.get(unit)!)
  const sums = (row: ReadonlyMap<string, number> | undefined) => {
    const seen = new Float64Array(occupations.length)
    for (const [unit, people] of row ?? []) seen[place(unit)]! += people
    return seen
  }
  const marks = (
    row: ReadonlyMap<string, number> | undefined,
    part: ReadonlyMap<string, number> | undefined,
    inPart: string,
    otherwise: string,
    least: number,
  ) => {
    const within = sums(part)
    return [...sums(row)].map((people, k) => (people === 0 ? mark.none : within[k]! >= least * people ? inPart : otherwise)).join('')
  }
  const patterns = [
    {
      economy: 'USA',
      staff: pattern,
      markOf: (industry: string) =>
        outsideSurvey.some((code) => code === industry)
          ? marks(pattern.get(industry), undefined, mark.proxy, mark.proxy, 1)
          : marks(pattern.get(industry), american.filled.get(industry), mark.filled, mark.observed, filledShare),
    },
    {
      economy: 'FRA',
      staff: french.byIndustry,
      markOf: (industry: string) =>
        marks(french.byIndustry.get(industry), french.observed.get(industry), mark.observed, mark.proxy, observedShare),
    },
  ]
  return {
    description: {
      format: 1,
      classification: 'ISCO-08; four digits where the crosswalks tell the unit groups of a minor group apart, else three or two',
      industries: rows,
      occupations,
      marks: {
        o: 'observed in this economy',
        f: 'observed, after a hole was filled',
        p: 'proxy from another economy or split',
        '.': 'nobody',
      },
      patterns: patterns.map(({ economy, staff, markOf }) => ({
        economy,
        marks: rows.map((industry) => (staff.has(industry) ? markOf(industry) : '')),
      })),
      notes: [
        ...survey.notes,
        `${outsideSurvey.join(', ')} are outside the American survey: their pattern is that of the French families of occupations in agriculture, fishing and households, main occupations only.`,
        `France: fitted in ${french.rounds} rounds to the families of occupations of the DARES by sector; ${(100 * french.residual).toFixed(2)} % of the printed persons are left over, and ${(100 * french.minorResidual).toFixed(1)} % of those by minor group of ISCO-08.`,
      ],
      sources: sources(),
    },
    shares: shareMatrix(
      patterns.map(({ staff }) => staff),
      rows,
      occupations.length,
      place,
    ),
    socToIsco: american.socToIsco,
    bySoc: american.bySoc,
  }
}

function shareMatrix(staffs: readonly Staff[], rows: readonly string[], columns: number, place: (unit: string) => number): Float64Array {
  const shares = new Float64Array(staffs.length * rows.length * columns)
  staffs.forEach((staff, p) => {
    rows.forEach((industry, i) => {
      const row = staff.get(industry)
      if (!row) return
      const total = [...row.values()].reduce((sum, people) => sum + people, 0)
      for (const [unit, people] of row) shares[(p * rows.length + i) * columns + place(unit)]! += people / total
    })
  })
  return shares
}

function sources(): object[] {
  return [
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
}
