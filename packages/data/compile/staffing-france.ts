import { readFamilyToIsco } from './crosswalks-rome.ts'
import { readFrenchMinorGroups } from './crosswalks-soc.ts'
import { type FamilyInSector, industriesOfSector, otherSectors, readFamiliesBySector, wholeSector } from './staffing-dares.ts'
import { evenly } from './staffing-outside-survey.ts'

/** Weight of the printed French cells in the starting point, so that occupations that the American survey has not can appear at all. */
const seedShare = 0.02
const mostRounds = 2000
const stillMoving = 1e-9

interface Cell {
  readonly industry: string
  readonly unit: string
  readonly family: string
  people: number
}

export interface FrenchStaff {
  readonly byIndustry: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Of these, persons who lie in cells (family, sector) that the source prints for a sector that is this industry alone. */
  readonly observed: ReadonlyMap<string, ReadonlyMap<string, number>>
  readonly rounds: number
  /** Σ |family in sector as found − as printed| / Σ printed, after the last round. */
  readonly residual: number
  /** The same for persons by minor group. */
  readonly minorResidual: number
}

/**
 * Staffing of France: the starting pattern brought to the French totals by family of occupations and sector.
 *
 * Iterative proportional fitting (RAS) of persons by industry, unit group and family to three sets of totals: persons by minor group of
 * ISCO-08 (labour force survey); by family and main sector, and by family in the sectors that are not printed (DARES); by industry. The last
 * step of each round meets the industries, so their sums are exact. The first two sets come from different codings of the same answers and
 * cannot both be met: what is left is told.
 *
 * @param jobs persons by industry
 * @param pattern starting persons by industry and unit group, at any scale by industry
 */
export function fitToFrance(
  source: string,
  jobs: ReadonlyMap<string, number>,
  pattern: ReadonlyMap<string, ReadonlyMap<string, number>>,
): FrenchStaff {
  const printed = sumsByFamily(readFamiliesBySector(source).filter(({ family }) => family.length === 3))
  const scale = sum(jobs.values()) / sum(printed.map(({ persons }) => persons))
  const targets = printed.map((cell) => ({ ...cell, persons: cell.persons * scale }))
  const targetOf = new Map(targets.map((cell, k) => [`${cell.family}|${cell.sector}`, k]))
  const sectorOfIndustry = new Map(
    [...new Set(targets.map(({ sector }) => sector))]
      .filter((sector) => sector !== otherSectors)
      .flatMap((sector) => industriesOfSector(sector).map((industry) => [industry, sector] as const)),
  )
  const cells = startingCells(source, jobs, pattern, targets)
  const group = (cell: Cell) =>
    targetOf.get(`${cell.family}|${sectorOfIndustry.get(cell.industry)}`) ?? targetOf.get(`${cell.family}|${otherSectors}`) ?? -1
  const groups = cells.map(group)
  const french = readFrenchMinorGroups(source).set('011', officers(source))
  const minorScale = sum(jobs.values()) / sum(french.values())
  const minors = cells.map(({ unit }) => [...french.keys()].indexOf(unit.slice(0, 3)))
  const minorTotals = [...french.values()].map((persons) => persons * minorScale)
  const industries = [...jobs.keys()]
  const rows = cells.map(({ industry }) => industries.indexOf(industry))
  const jobsOf = [...jobs.values()]
  let rounds = 0
  let residual = Number.POSITIVE_INFINITY
  for (let before = 0; rounds < mostRounds && Math.abs(before - residual) > stillMoving; rounds++) {
    before = residual
    scaleTo(cells, minors, minorTotals)
    scaleTo(
      cells,
      groups,
      targets.map(({ persons }) => persons),
    )
    scaleTo(cells, rows, jobsOf)
    residual = distance(cells, groups, targets)
  }
  const alone = (k: number) => {
    const sector = targets[groups[k]!]?.sector
    return sector !== undefined && sector !== otherSectors && industriesOfSector(sector).length === 1
  }
  const minorSums = groupSums(cells, minors, minorTotals.length)
  const minorResidual = sum(minorTotals.map((persons, k) => Math.abs(minorSums[k]! - persons))) / sum(minorTotals)
  return { byIndustry: collect(cells), observed: collect(cells.filter((_, k) => alone(k))), rounds, residual, minorResidual }
}

/** Officers of the armed forces: the labour force survey prints no minor group of the armed forces, the DARES a family of its own. */
function officers(source: string): number {
  return sum(
    readFamiliesBySector(source)
      .filter(({ family }) => family === 'P2Z92')
      .map(({ persons }) => persons),
  )
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)

function sumsByFamily(cells: readonly FamilyInSector[]): FamilyInSector[] {
  const sums = new Map<string, FamilyInSector>()
  for (const cell of cells) {
    const sector = wholeSector(cell.sector)
    const key = `${cell.family}|${sector}`
    sums.set(key, { family: cell.family, sector, persons: (sums.get(key)?.persons ?? 0) + cell.persons })
  }
  return [...sums.values()]
}

/** Persons by industry, unit group and family: the pattern, each unit group split over the families that it is linked with. */
function startingCells(
  source: string,
  jobs: ReadonlyMap<string, number>,
  pattern: ReadonlyMap<string, ReadonlyMap<string, number>>,
  targets: readonly FamilyInSector[],
): Cell[] {
  const unitsOf = familyLinks(source)
  const families = familiesOfUnits(unitsOf, targets)
  const cells = new Map<string, Cell>()
  const add = (industry: string, unit: string, family: string, people: number) => {
    const key = `${industry}|${unit}|${family}`
    const cell = cells.get(key)
    if (cell) cell.people += people
    else cells.set(key, { industry, unit, family, people })
  }
  for (const [industry, units] of pattern) {
    if (!jobs.has(industry)) continue
    const total = sum(units.values())
    for (const [unit, people] of units) {
      for (const [family, share] of families(unit)) add(industry, unit, family, (jobs.get(industry)! * people * share) / total)
    }
  }
  for (const { family, sector, persons } of targets) {
    if (sector === otherSectors) continue
    const inSector = industriesOfSector(sector).filter((industry) => jobs.has(industry))
    const sectorJobs = sum(inSector.map((industry) => jobs.get(industry)!))
    for (const industry of inSector) {
      for (const [unit, share] of unitsOf.get(family) ?? []) {
        add(industry, unit, family, (seedShare * persons * share * jobs.get(industry)!) / sectorJobs)
      }
    }
  }
  return [...cells.values()]
}

/** Unit groups of each family of FAP 87, with their shares. */
function familyLinks(source: string): Map<string, Map<string, number>> {
  const links = new Map<string, Map<string, number>>()
  for (const [family, groups] of readFamilyToIsco(source)) {
    const own = links.get(family.slice(0, 3)) ?? new Map<string, number>()
    for (const [unit, count] of groups) own.set(unit, (own.get(unit) ?? 0) + count)
    links.set(family.slice(0, 3), own)
  }
  return new Map([...links].map(([family, groups]) => [family, evenly(groups)]))
}

/** Families of a unit group by the people whom their links bring; a unit group without a link takes those of its minor, sub-major or major group. */
function familiesOfUnits(
  unitsOf: ReadonlyMap<string, ReadonlyMap<string, number>>,
  targets: readonly FamilyInSector[],
): (unit: string) => ReadonlyMap<string, number> {
  const people = new Map<string, number>()
  for (const { family, persons } of targets) people.set(family, (people.get(family) ?? 0) + persons)
  const kept = new Map<string, ReadonlyMap<string, number>>()
  return (unit) => {
    const found = kept.get(unit)
    if (found) return found
    for (let length = 4; length > 0; length--) {
      const weights = new Map<string, number>()
      for (const [family, units] of unitsOf) {
        const share = sum([...units].filter(([other]) => other.startsWith(unit.slice(0, length))).map(([, part]) => part))
        if (share > 0 && people.has(family)) weights.set(family, share * people.get(family)!)
      }
      if (weights.size === 0) continue
      const total = sum(weights.values())
      const shares = new Map([...weights].map(([family, weight]) => [family, weight / total]))
      kept.set(unit, shares)
      return shares
    }
    throw new Error(`No family of occupations for unit group ${unit}.`)
  }
}

function scaleTo(cells: readonly Cell[], groups: readonly number[], totals: readonly number[]): void {
  const sums = groupSums(cells, groups, totals.length)
  cells.forEach((cell, k) => {
    const group = groups[k]!
    if (group >= 0 && sums[group]! > 0) cell.people *= totals[group]! / sums[group]!
  })
}

function groupSums(cells: readonly Cell[], groups: readonly number[], count: number): Float64Array {
  const sums = new Float64Array(count)
  cells.forEach((cell, k) => {
    if (groups[k]! >= 0) sums[groups[k]!]! += cell.people
  })
  return sums
}

function distance(cells: readonly Cell[], groups: readonly number[], targets: readonly FamilyInSector[]): number {
  const sums = groupSums(cells, groups, targets.length)
  return sum(targets.map(({ persons }, k) => Math.abs(sums[k]! - persons))) / sum(targets.map(({ persons }) => persons))
}

function collect(cells: readonly Cell[]): Map<string, Map<string, number>> {
  const rows = new Map<string, Map<string, number>>()
  for (const { industry, unit, people } of cells) {
    const row = rows.get(industry) ?? new Map<string, number>()
    row.set(unit, (row.get(unit) ?? 0) + people)
    rows.set(industry, row)
  }
  return rows
}
