import { join } from 'node:path'
import { readRecords } from './source-file.ts'

/** Groups of ISCO-08 at their four levels with their English names, in the order of their codes. */
export function compileOccupations(source: string): {
  readonly source: object
  readonly occupations: readonly (readonly [string, string])[]
} {
  const path = join(source, 'crosswalks/ISCOGroups_en.csv')
  return {
    source: {
      title: 'International Standard Classification of Occupations 2008, groups, English names',
      producer: 'International Labour Organization; file of the European Commission (ESCO 1.1.1)',
      licence: 'Decision 2011/833/EU',
      address: 'https://esco.ec.europa.eu/en/classification/occupation_main',
    },
    occupations: readRecords(path)
      .map((record) => [record['code']!, record['preferredLabel']!] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  }
}
