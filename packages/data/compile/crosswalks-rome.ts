import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupPairs } from './crosswalks-isco.ts'
import { readSheetRecords } from './workbook.ts'

/** The unit group of ISCO-08 of each occupation of the ROME; the public employment service names one for each. */
export function readRomeToIsco(source: string): Map<string, string> {
  return new Map(
    readSheetRecords(join(source, 'crosswalks/Correspondance_ROME_ISCO08.xlsx'), { sheet: 2 })
      .filter((row) => row['Code ROME'] !== '' && row['Code ISCO08'] !== '')
      .map((row) => [row['Code ROME']!, row['Code ISCO08']!.padStart(4, '0')]),
  )
}

/** Families of the self-employed and of officials that the employment service has no occupation of the ROME for. */
const withoutRome: readonly (readonly [string, string])[] = [
  ['A0Z00', '6111'], // independent farmers of field crops
  ['A0Z00', '6130'], // and of crops with animals
  ['A0Z01', '6121'], // independent breeders
  ['A0Z02', '6210'], // independent foresters
  ['A1Z00', '6113'], // independent market gardeners
  ['A1Z01', '6112'], // independent wine and fruit growers
  ['A3Z00', '6222'], // independent fishers
  ['P0Z61', '4110'], // administrative employees of the state
  ['P0Z62', '4412'], // employees of the post office
  ['P2Z91', '1349'], // managers of the post office
  ['P2Z92', '0110'], // officers of the armed forces
  ['R1Z66', '5223'], // sales assistants without a speciality
  ['R3Z81', '1420'], // wholesalers
  ['S3Z00', '1411'], // owners of small hotels
  ['S3Z00', '1412'], // and of restaurants
  ['V5Z00', '1431'], // owners of leisure services
  ['X0Z00', '1111'], // members of parliament
  ['X0Z01', '2636'], // clergy
]

/**
 * Unit groups of ISCO-08 by family of occupations of the DARES (FAP 225, five characters), with the number of occupations of the ROME
 * that link the two.
 */
export function readFamilyToIsco(source: string): Map<string, Map<string, number>> {
  const romeToIsco = readRomeToIsco(source)
  const lines = readFileSync(join(source, 'france-labour/dares_fap225_rome.csv'), 'latin1').split(/\r?\n/).slice(1)
  const romes = groupPairs(
    lines
      .filter((line) => line !== '')
      .map((line) => line.split(';'))
      .filter(([, rome]) => rome !== 'NA')
      .map(([family, rome]) => [family!, rome!] as const),
  )
  const families = new Map<string, Map<string, number>>()
  const add = (family: string, isco: string) => {
    const groups = families.get(family) ?? new Map<string, number>()
    groups.set(isco, (groups.get(isco) ?? 0) + 1)
    families.set(family, groups)
  }
  for (const [family, codes] of romes) {
    for (const rome of codes) {
      const isco = romeToIsco.get(rome)
      if (isco !== undefined) add(family, isco)
    }
  }
  for (const [family, isco] of withoutRome) add(family, isco)
  return families
}
