import type { Shares } from './crosswalks-isco.ts'
import { readOnet } from './skills-onet.ts'
import { onTheJobKinds, readOnTheJobTraining } from './skills-training.ts'
import { readOccupationWages } from './staffing-oews.ts'

export interface CompiledSkills {
  readonly description: Readonly<Record<string, unknown>>
  /** Importance, then level, in hundredths, as printed. */
  readonly ratings: Uint16Array
}

/** Weight of an occupation whose employees nobody has counted: enough to stand for a unit group that has no other. */
const uncounted = 1

/** Ratings of O*NET's occupations, and of which of them each unit group of ISCO-08 is made (MODEL.md 8.2). */
export function compileSkills(source: string, soc2018ToIsco: Shares): CompiledSkills {
  const onet = readOnet(source)
  const training = readOnTheJobTraining(source)
  const ratings = new Uint16Array(onet.importance.length * 2)
  ratings.set(onet.importance)
  ratings.set(onet.level, onet.importance.length)
  return {
    description: {
      format: 1,
      elements: onet.elements.map(({ id, name, kind }) => [id, name, kind]),
      onTheJobKinds,
      occupations: onet.occupations.map(({ code, title, jobZone }) => {
        const kind = training.get(code)
        return [code, title, jobZone, kind === undefined ? null : onTheJobKinds.indexOf(kind)]
      }),
      related: onet.related,
      unitGroups: unitGroupWeights(source, onet.occupations, soc2018ToIsco),
      source: {
        title: 'O*NET 29.3 Database',
        producer: 'U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
        licence: 'CC BY 4.0',
        address: 'https://www.onetcenter.org/database.html',
        attribution:
          'This product includes information from the O*NET 29.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. The information has been modified; USDOL/ETA has not approved, endorsed, or tested these modifications.',
      },
    },
    ratings,
  }
}

/** By unit group: numbers of O*NET's occupations and the employees whom each brings, one after the other. */
function unitGroupWeights(
  source: string,
  occupations: readonly { readonly code: string }[],
  soc2018ToIsco: Shares,
): Record<string, readonly number[]> {
  const employees = readOccupationWages(source)
  const withRatings = new Map<string, number>()
  const socOf = (code: string) => code.slice(0, 7)
  for (const { code } of occupations) withRatings.set(socOf(code), (withRatings.get(socOf(code)) ?? 0) + 1)
  const weights = new Map<string, number[]>()
  occupations.forEach(({ code }, k) => {
    const soc = socOf(code)
    const people = (employees.get(soc)?.people ?? uncounted) / withRatings.get(soc)!
    for (const [unit, share] of soc2018ToIsco.get(soc) ?? []) {
      const weight = Number((people * share).toPrecision(6))
      if (weight > 0) weights.set(unit, [...(weights.get(unit) ?? []), k, weight])
    }
  })
  return Object.fromEntries([...weights].sort(([a], [b]) => (a < b ? -1 : 1)))
}
