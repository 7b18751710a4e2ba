import { join } from 'node:path'
import { soc2010Codes } from './crosswalks-soc.ts'
import { printedNumber, readRecords } from './source-file.ts'
import { readSheetRecords } from './workbook.ts'

/** Persons by occupation, by branch. */
type BranchStaff = ReadonlyMap<string, ReadonlyMap<string, number>>

/** A hole of the file by branch: everybody in the occupation whom the sector counts and no branch shows works in this one. */
interface NamedHole {
  readonly sector: string
  readonly occupation: string
  readonly branch: string
}

/** Car parts show no assemblers, who are the larger part of an assembly industry: the survey withholds the figure. */
const namedHoles: readonly NamedHole[] = [{ sector: '31-33', occupation: '51-2090', branch: '336300' }]

export interface Survey {
  /** Persons by branch (NAICS as in the file) and column of occupations (SOC of 2010, mostly five digits), after the repairs. */
  readonly staff: BranchStaff
  /** Persons by sector and occupation of the SOC of 2010. */
  readonly detailed: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Cells that a repair filled: branch and column. */
  readonly filled: ReadonlySet<string>
  readonly notes: readonly string[]
}

export const cellKey = (row: string, column: string) => `${row}|${column}`

/** The sector of a branch in the survey's table by sector. */
export function sectorOf(branch: string): string {
  const two = branch.slice(0, 2)
  return { '31': '31-33', '32': '31-33', '33': '31-33', '44': '44-45', '45': '44-45', '48': '48-49', '49': '48-49' }[two] ?? two
}

/**
 * The American survey of May 2018 by branch and occupation, made to agree with its own totals by sector.
 *
 * Branches that hold finer branches keep what these leave over. Every occupation of a sector is then brought to the sector's total: first
 * the named holes are filled, then the branches that show the occupation are scaled (the file counts five occupations twice), and an
 * occupation that no branch shows is spread by the size of the branches.
 */
export function readSurvey(source: string): Survey {
  const printed = withoutParts(readBranches(source))
  const { byColumn, detailed } = readSectors(source)
  const filled = new Set<string>()
  const notes: string[] = []
  const columns = new Set([...printed.values()].flatMap((row) => [...row.keys()]))
  const staff = new Map([...printed].map(([branch, row]) => [branch, new Map(row)]))
  for (const [sector, totals] of byColumn) {
    const branches = [...staff.keys()].filter((branch) => sectorOf(branch) === sector)
    const sizes = new Map(branches.map((branch) => [branch, sum(printed.get(branch)!.values())]))
    for (const [column, total] of totals) {
      if (!columns.has(column)) continue
      const shown = branches.reduce((people, branch) => people + staff.get(branch)!.get(column)!, 0)
      const hole = namedHoles.find((named) => named.sector === sector && named.occupation === column)
      if (hole && total > shown) {
        staff.get(hole.branch)!.set(column, staff.get(hole.branch)!.get(column)! + total - shown)
        filled.add(cellKey(hole.branch, column))
        notes.push(
          `NAICS ${hole.branch} shows nobody in ${column}; ${total - shown} persons that sector ${sector} counts and no branch shows are put there.`,
        )
        continue
      }
      for (const branch of branches) {
        const people = staff.get(branch)!.get(column)!
        staff.get(branch)!.set(column, shown > 0 ? (people * total) / shown : (total * sizes.get(branch)!) / sum(sizes.values()))
        if (shown === 0) filled.add(cellKey(branch, column))
      }
    }
  }
  return { staff, detailed, filled, notes }
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)

function readBranches(source: string): BranchStaff {
  const path = join(source, 'staffing/standard_2018_389_ind_occ_tot_emp.csv')
  return new Map(
    readRecords(path).map(({ NAICS: branch, ...cells }, k) => [
      branch!,
      new Map(Object.entries(cells).map(([column, text]) => [column, printedNumber(text, `${path}:${k + 2}`)])),
    ]),
  )
}

/** Takes the finer branches out of the coarser ones that hold them. */
function withoutParts(branches: BranchStaff): BranchStaff {
  const codes = [...branches.keys()]
  const digits = (branch: string) => branch.slice(0, 6).replace(/0+$/, '')
  const owner = (branch: string) => branch.slice(6)
  return new Map(
    codes.map((branch) => {
      const parts = codes.filter(
        (other) =>
          other !== branch &&
          owner(other) === owner(branch) &&
          digits(other).startsWith(digits(branch)) &&
          digits(other) !== digits(branch),
      )
      const outermost = parts.filter((part) => !parts.some((other) => other !== part && digits(part).startsWith(digits(other))))
      const rest = [...branches.get(branch)!].map(
        ([column, people]) => [column, Math.max(0, people - sum(outermost.map((part) => branches.get(part)!.get(column)!)))] as const,
      )
      return [branch, new Map(rest)]
    }),
  )
}

function readSectors(source: string): { byColumn: Map<string, Map<string, number>>; detailed: Map<string, Map<string, number>> } {
  const byColumn = new Map<string, Map<string, number>>()
  const detailed = new Map<string, Map<string, number>>()
  for (const row of readSheetRecords(join(source, 'staffing/BLS_OES_natsector_M2018_dl.xlsx'))) {
    const people = Number(row['TOT_EMP'])
    // @NOTE "**" stands for an estimate that the survey does not release; the sector's total is then not used for that occupation.
    if (!(people > 0)) continue
    const sector = row['NAICS']!
    const group = row['OCC_GROUP']!
    if (group !== 'major' && group !== 'total') mapOf(byColumn, sector).set(row['OCC_CODE']!, people)
    if (group !== 'detailed') continue
    const codes = soc2010Codes(row['OCC_CODE']!)
    for (const code of codes) mapOf(detailed, sector).set(code, (mapOf(detailed, sector).get(code) ?? 0) + people / codes.length)
  }
  return { byColumn, detailed }
}

function mapOf(maps: Map<string, Map<string, number>>, key: string): Map<string, number> {
  const found = maps.get(key) ?? new Map<string, number>()
  maps.set(key, found)
  return found
}
