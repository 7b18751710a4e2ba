import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCommaSeparated } from '../src/comma-separated.ts'
import { tableIndustries } from './industries.ts'
import { printedNumber } from './source-file.ts'

/** Persons of a family of occupations in a sector, France 2017-2019. */
export interface FamilyInSector {
  /** Family of occupations of the DARES: three characters (FAP 87) or five (FAP 225). */
  readonly family: string
  /** Sector of the French classification in 38; AU for all that are not printed. */
  readonly sector: string
  readonly persons: number
}

/** The whole, sums of other families that the file repeats, and persons whose occupation is not known. */
const notFamilies = new Set(['ENS', 'T2Z', 'T2Z60', 'ZZZ'])

export const otherSectors = 'AU'

/** The file's families by sector; only a family's main sectors are printed, the others together. */
export function readFamiliesBySector(source: string): FamilyInSector[] {
  const path = join(source, 'france-labour/dares_secteurs_employeurs_3niv.csv')
  return (
    [...readCommaSeparated(readFileSync(path, 'latin1'))]
      .slice(1)
      // @NOTE "NA" stands where nobody of a small family was found.
      .filter(
        ({ cells: [family, sector, , thousand] }) =>
          family!.length >= 3 && !notFamilies.has(family!) && sector !== 'ZZ' && thousand !== 'NA',
      )
      .map(({ line, cells: [family, sector, , thousand] }) => ({
        family: family!,
        sector: sector!,
        persons: 1000 * printedNumber(thousand, `${path}:${line}`),
      }))
  )
}

const severalIndustries: Readonly<Record<string, readonly string[]>> = {
  AZ: ['A01', 'A02', 'A03'],
  BZ: ['B05', 'B06', 'B07', 'B08', 'B09'],
  CA: ['C10T12'],
  CB: ['C13T15'],
  CC: ['C16', 'C17_18'],
  CD: ['C19'],
  CE: ['C20'],
  CF: ['C21'],
  CG: ['C22', 'C23'],
  CH: ['C24A', 'C24B', 'C25'],
  CI: ['C26'],
  CJ: ['C27'],
  CK: ['C28'],
  CL: ['C29', 'C301', 'C302T309'],
  CM: ['C31T33'],
  HZ: ['H49', 'H50', 'H51', 'H52', 'H53'],
  JA: ['J58T60'],
  JB: ['J61'],
  JC: ['J62_63'],
}

/** The sector in 38 as the industries of the tables see it: M and Q are three and two sectors there, one industry here. */
export const wholeSector = (sector: string) => (/^[MQ]/.test(sector) ? `${sector[0]}Z` : sector)

/** Industries of the tables in a sector. */
export function industriesOfSector(sector: string): readonly string[] {
  const industries = severalIndustries[sector] ?? tableIndustries.filter(({ code }) => code === sector[0]).map(({ code }) => code)
  if (industries.length === 0) throw new Error(`Sector ${sector} of the French classification has no industry of the tables.`)
  return industries
}
