import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupPairs, mapAmounts, proportionalShares, type Shares } from './crosswalks-isco.ts'
import { printedNumber, readRecords } from './source-file.ts'

/** Occupations of the SOC of 2010 that the crosswalk to ISCO-08 leaves out, with the unit group that their definition names. */
const missingInCrosswalk: readonly (readonly [string, string])[] = [
  ['29-2055', '3259'], // surgical technologists: health associate professionals not elsewhere classified
]

/** Unit groups of ISCO-08 by occupation of the SOC of 2010, written 51-2022. */
export function readSocToUnitGroups(source: string): Map<string, Set<string>> {
  const pairs = readRecords(join(source, 'crosswalks/soc10_isco08.csv')).map(
    (row) => [`${row['soc10']!.slice(0, 2)}-${row['soc10']!.slice(2)}`, row['isco08']!] as const,
  )
  return groupPairs([...pairs, ...missingInCrosswalk])
}

/** Employed persons in France 2018 by minor group of ISCO-08, as the labour force survey prints them. */
export function readFrenchMinorGroups(source: string): Map<string, number> {
  const path = join(source, 'france-labour/fra_breakdown_by_isco_w_risk.csv')
  return new Map(
    readRecords(path).map((row, k) => [row['isco_code']!, row['2018'] === '' ? 0 : 1000 * printedNumber(row['2018'], `${path}:${k + 2}`)]),
  )
}

/**
 * Shares in which the people of an occupation of the SOC of 2010 go to the unit groups of ISCO-08 that it overlaps.
 *
 *   w_du = N_u / Σ_u' N_u',  N_u = F_minor(u) · N⁰_u / Σ_{u' in minor} N⁰_u',  N⁰_u = Σ_d E_d / (unit groups of d)
 *
 * F is the French count by minor group, the finest that a labour force survey gives; E the American count. Without F, a small unit group
 * that a large occupation touches (shop keepers, general managers) would swell far beyond anything that surveys find.
 *
 * @param employment E, persons by occupation of the SOC of 2010
 */
export function socToIscoShares(source: string, employment: ReadonlyMap<string, number>): Shares {
  const overlaps = readSocToUnitGroups(source)
  const french = readFrenchMinorGroups(source)
  const even = new Map<string, number>()
  const minor = new Map<string, number>()
  for (const [occupation, groups] of overlaps) {
    for (const unit of groups) {
      const part = (employment.get(occupation) ?? 0) / groups.size
      even.set(unit, (even.get(unit) ?? 0) + part)
      minor.set(unit.slice(0, 3), (minor.get(unit.slice(0, 3)) ?? 0) + part)
    }
  }
  const size = (unit: string) => {
    const inMinor = minor.get(unit.slice(0, 3)) ?? 0
    return inMinor > 0 ? ((french.get(unit.slice(0, 3)) ?? 0) * even.get(unit)!) / inMinor : 0
  }
  return new Map(
    [...overlaps].sort(([a], [b]) => (a < b ? -1 : 1)).map(([occupation, groups]) => [occupation, proportionalShares(groups, size)]),
  )
}

/** Occupations of the SOC of 2010 by occupation of the SOC of 2018. */
export function readSoc2018To2010(source: string): Map<string, Set<string>> {
  const lines = readFileSync(join(source, 'crosswalks/soc_2010_to_2018_crosswalk.csv'), 'latin1').split(/\r?\n/).slice(1)
  return groupPairs(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const [old, , current] = line.split(';')
        return [current!.trim(), old!.trim()] as const
      }),
  )
}

/** Codes under which the survey of May 2018 puts several occupations of the SOC of 2010 together. */
const joined: Readonly<Record<string, readonly string[]>> = {
  '13-1020': ['13-1021', '13-1022', '13-1023'],
  '15-2090': ['15-2091', '15-2099'],
  '21-1018': ['21-1011', '21-1014'],
  '25-3097': ['25-3099'],
  '25-3098': ['25-3099'],
  '29-2010': ['29-2011', '29-2012'],
  '39-1010': ['39-1011', '39-1012'],
  '39-7010': ['39-7011', '39-7012'],
  '47-4090': ['47-4091', '47-4099'],
  '51-2028': ['51-2022', '51-2023'],
  '51-2098': ['51-2092', '51-2099'],
  '53-1048': ['53-1021', '53-1031'],
}

/** The occupations of the SOC of 2010 behind a code of the survey of May 2018. */
export function soc2010Codes(surveyCode: string): readonly string[] {
  return joined[surveyCode] ?? [surveyCode]
}

/**
 * Shares in which the people of an occupation of the SOC of 2018 go to unit groups of ISCO-08: through its predecessors of 2010, each by the
 * people it had.
 *
 * @param employment persons by occupation of the SOC of 2010
 */
export function soc2018ToIscoShares(source: string, employment: ReadonlyMap<string, number>, socToIsco: Shares): Shares {
  return new Map(
    [...readSoc2018To2010(source)].map(([current, olds]) => {
      const known = [...olds].filter((old) => socToIsco.has(old))
      return [
        current,
        mapAmounts(
          proportionalShares(known, (old) => employment.get(old) ?? 0),
          socToIsco,
        ),
      ]
    }),
  )
}
