import { mapAmounts } from './crosswalks-isco.ts'
import { readFamilyToIsco } from './crosswalks-rome.ts'
import { type FamilyInSector, readFamiliesBySector } from './staffing-dares.ts'

/** Industries that the American survey leaves out: farms, fishing, households that employ. */
export const outsideSurvey = ['A01', 'A03', 'T'] as const

const isFishing = (family: string) => family.startsWith('A3Z')
const isForestry = (family: string) => family === 'A0Z02' || family === 'A0Z42'

const belongsTo: Readonly<Record<(typeof outsideSurvey)[number], (cell: FamilyInSector) => boolean>> = {
  A01: ({ family, sector }) => sector === 'AZ' && !isFishing(family) && !isForestry(family),
  A03: ({ family, sector }) => sector === 'AZ' && isFishing(family),
  T: ({ sector }) => sector === 'TZ',
}

/** Persons by unit group of ISCO-08 in these industries, from the French families of occupations whose main sector they are. */
export function staffOutsideSurvey(source: string): Map<string, Map<string, number>> {
  const cells = readFamiliesBySector(source).filter(({ family }) => family.length === 5)
  const links = readFamilyToIsco(source)
  const shares = new Map([...links].map(([family, groups]) => [family, evenly(groups)]))
  return new Map(
    outsideSurvey.map((industry) => {
      const own = cells.filter(belongsTo[industry])
      return [industry, mapAmounts(new Map(own.map(({ family, persons }) => [family, persons])), shares)]
    }),
  )
}

/** Shares by the number of occupations of the ROME that link a family with a unit group. */
export function evenly(groups: ReadonlyMap<string, number>): Map<string, number> {
  const links = [...groups.values()].reduce((sum, count) => sum + count, 0)
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, count]) => [group, count / links]))
}
