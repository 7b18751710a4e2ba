import { readFileSync } from 'node:fs'
import type { OccupationProfiles } from '@shiftwork/engine'
import { bundledFile, once, readBundledJson } from './bundled-file.ts'

interface SkillsFile {
  readonly elements: readonly (readonly [string, string, 'skill' | 'knowledge'])[]
  readonly onTheJobKinds: readonly string[]
  /** Code, title, job zone, number of the kind of training on the job. */
  readonly occupations: readonly (readonly [string, string, number, number | null])[]
  readonly related: readonly (readonly number[])[]
  readonly unitGroups: Readonly<Record<string, readonly number[]>>
  readonly source: {
    readonly title: string
    readonly producer: string
    readonly licence: string
    readonly address: string
    readonly attribution: string
  }
}

const file = once(() => readBundledJson<SkillsFile>('skills.json'))

/** Occupations of O*NET itself, with the occupations that O*NET lists as related to each. */
export interface RatedOccupations {
  readonly codes: readonly string[]
  readonly titles: readonly string[]
  readonly elements: OccupationProfiles['elements']
  /** Importance (1 to 5) and level (0 to 7) brought to 0 to 1, occupations × elements; a level that is not relevant is 0. */
  readonly importance: Float64Array
  readonly level: Float64Array
  /** Numbers of the related occupations, in O*NET's order. */
  readonly related: readonly (readonly number[])[]
}

const hundredth = 0.01
const importanceFrom = 1
const importanceSpan = 4
const levelSpan = 7

/** Skills and fields of knowledge of O*NET, by its own numbers and English names. */
export const skillElements = once((): OccupationProfiles['elements'] => file().elements.map(([id, name]) => ({ id, name })))

/** The ratings as O*NET prints them, on a scale from 0 to 1. */
export const ratedOccupations: () => RatedOccupations = once(() => {
  const { occupations, related } = file()
  const elements = skillElements()
  const bytes = readFileSync(bundledFile('skills.u16'))
  const count = occupations.length * elements.length
  if (bytes.byteLength !== 4 * count)
    throw new Error(`bundled/skills.u16 is not whole: ${bytes.byteLength} bytes for ${2 * count} ratings.`)
  const printed = (k: number) => bytes.readUInt16LE(2 * k) * hundredth
  return {
    codes: occupations.map(([code]) => code),
    titles: occupations.map(([, title]) => title),
    elements,
    importance: Float64Array.from({ length: count }, (_, k) => (printed(k) - importanceFrom) / importanceSpan),
    level: Float64Array.from({ length: count }, (_, k) => printed(count + k) / levelSpan),
    related,
  }
})

/** Numbers of O*NET's occupations and employees by group of ISCO-08, at all four levels. */
const members = once(() => {
  const groups = new Map<string, Map<number, number>>()
  for (const [unit, weights] of Object.entries(file().unitGroups)) {
    for (let length = 1; length <= unit.length; length++) {
      const group = groups.get(unit.slice(0, length)) ?? new Map<number, number>()
      for (let k = 0; k < weights.length; k += 2) group.set(weights[k]!, (group.get(weights[k]!) ?? 0) + weights[k + 1]!)
      groups.set(unit.slice(0, length), group)
    }
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
})

/**
 * Profiles of the groups of ISCO-08: the mean of the O*NET occupations that lie in them, weighted by employees in the United States.
 * A group in which none lies (the armed forces) has no profile.
 *
 * @see MODEL.md 8.2
 */
export const occupationProfiles: () => OccupationProfiles = once(() => {
  const { occupations: rated, onTheJobKinds } = file()
  const { elements, importance, level } = ratedOccupations()
  const groups = [...members()]
  const profiles = {
    occupations: groups.map(([code]) => code),
    elements,
    importance: new Float64Array(groups.length * elements.length),
    level: new Float64Array(groups.length * elements.length),
    jobZone: [] as number[],
    onTheJobKinds,
    onTheJob: new Float64Array(groups.length * onTheJobKinds.length),
  }
  groups.forEach(([, weights], row) => {
    const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
    let zone = 0
    for (const [occupation, weight] of weights) {
      const share = weight / total
      for (let k = 0; k < elements.length; k++) {
        profiles.importance[row * elements.length + k]! += share * importance[occupation * elements.length + k]!
        profiles.level[row * elements.length + k]! += share * level[occupation * elements.length + k]!
      }
      const [, , jobZone, kind] = rated[occupation]!
      zone += share * jobZone
      if (kind !== null) profiles.onTheJob[row * onTheJobKinds.length + kind]! += share
    }
    profiles.jobZone.push(Math.round(zone))
  })
  return profiles
})

/** O*NET occupations of a group, with their share in its people: where a profile comes from. */
export function profileMembers(occupation: string): readonly { readonly code: string; readonly title: string; readonly share: number }[] {
  const weights = members().get(occupation)
  if (!weights) return []
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  return [...weights].map(([k, weight]) => ({ code: file().occupations[k]![0], title: file().occupations[k]![1], share: weight / total }))
}

/** Share of the origin's people whose O*NET occupation is, or lists as related, one of the target's. */
export function relatedShare(from: string, to: string): number {
  const origin = members().get(from)
  const target = members().get(to)
  if (!origin || !target) return 0
  let total = 0
  let related = 0
  for (const [occupation, weight] of origin) {
    total += weight
    if (target.has(occupation) || file().related[occupation]!.some((other) => target.has(other))) related += weight
  }
  return related / total
}

/** Source of the ratings, with the attribution that its licence asks for. */
export function skillsSource(): SkillsFile['source'] {
  return file().source
}
