import type { Shares } from './crosswalks-isco.ts'
import { mapAmounts } from './crosswalks-isco.ts'
import { branchToIndustryShares } from './crosswalks-naics.ts'
import { readSocToUnitGroups, socToIscoShares } from './crosswalks-soc.ts'
import { cellKey, type Survey, sectorOf } from './staffing-survey.ts'

/** Persons by table industry and unit group of ISCO-08, as the American survey counts them. */
export interface UnitGroupStaff {
  readonly byIndustry: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Of these, persons in cells that a repair filled. */
  readonly filled: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Persons of the whole economy by occupation of the SOC of 2010. */
  readonly bySoc: ReadonlyMap<string, number>
  readonly socToIsco: Shares
}

/** From branches and columns of the survey to the industries of the tables and unit groups of ISCO-08, every overlap by its share. */
export function unitGroupStaff(source: string, survey: Survey): UnitGroupStaff {
  const columns = [...new Set([...survey.staff.values()].flatMap((row) => [...row.keys()]))]
  const split = columnSplits(survey, columns, [...readSocToUnitGroups(source).keys()])
  const toIndustry = branchToIndustryShares(source, [...survey.staff.keys()])
  const socByIndustry = new Map<string, Map<string, number>>()
  const filledByIndustry = new Map<string, Map<string, number>>()
  const bySoc = new Map<string, number>()
  for (const [branch, row] of survey.staff) {
    for (const [column, people] of row) {
      if (people === 0) continue
      for (const [soc, part] of split(sectorOf(branch), column)) {
        bySoc.set(soc, (bySoc.get(soc) ?? 0) + people * part)
        for (const [industry, share] of toIndustry.get(branch)!) {
          addTo(socByIndustry, industry, soc, people * part * share)
          if (survey.filled.has(cellKey(branch, column))) addTo(filledByIndustry, industry, soc, people * part * share)
        }
      }
    }
  }
  const socToIsco = socToIscoShares(source, bySoc)
  const mapped = (amounts: Map<string, Map<string, number>>) =>
    new Map([...amounts].map(([industry, socs]) => [industry, mapAmounts(socs, socToIsco)]))
  return { byIndustry: mapped(socByIndustry), filled: mapped(filledByIndustry), bySoc, socToIsco }
}

function addTo(amounts: Map<string, Map<string, number>>, row: string, column: string, amount: number): void {
  const cells = amounts.get(row) ?? new Map<string, number>()
  cells.set(column, (cells.get(column) ?? 0) + amount)
  amounts.set(row, cells)
}

/**
 * Shares of the occupations of the SOC in a column of the survey: those of the sector, where it has none those of the whole economy,
 * where that has none either even ones.
 */
function columnSplits(
  survey: Survey,
  columns: readonly string[],
  socs: readonly string[],
): (sector: string, column: string) => ReadonlyMap<string, number> {
  const prefixes = new Map(columns.map((column) => [column.replace(/0+$/, ''), column]))
  const members = new Map<string, string[]>()
  for (const soc of socs) {
    for (let length = soc.length; length > 3; length--) {
      const column = prefixes.get(soc.slice(0, length))
      if (column === undefined) continue
      members.set(column, [...(members.get(column) ?? []), soc])
      break
    }
  }
  const economy = new Map<string, number>()
  for (const detailed of survey.detailed.values()) for (const [soc, people] of detailed) economy.set(soc, (economy.get(soc) ?? 0) + people)
  const kept = new Map<string, ReadonlyMap<string, number>>()
  return (sector, column) => {
    const key = cellKey(sector, column)
    const found = kept.get(key)
    if (found) return found
    const own = members.get(column)
    if (!own) throw new Error(`The crosswalk to ISCO-08 has no occupation in column ${column} of the survey.`)
    const known = [survey.detailed.get(sector), economy].find((people) => own.some((soc) => (people?.get(soc) ?? 0) > 0))
    const weights = own.map((soc) => (known ? (known.get(soc) ?? 0) : 1))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const shares = new Map(own.map((soc, k) => [soc, weights[k]! / total]))
    kept.set(key, shares)
    return shares
  }
}
