import type { SkillNeeds } from '@shiftwork/engine'
import { once, readBundledJson } from './bundled-file.ts'

interface EscoFile {
  readonly skills: readonly string[]
  readonly unitGroups: Readonly<
    Record<string, { readonly occupations: number; readonly regulated: number; readonly needs: readonly number[] }>
  >
}

const file = once(() => readBundledJson<EscoFile>('skills-esco.json'))
const kept = new Map<string, SkillNeeds | undefined>()

/**
 * Essential skills of a group of ISCO-08: by name of the skill, the share of its ESCO occupations that need it.
 *
 * @returns undefined for a group that ESCO has no occupation in
 */
export function essentialSkills(occupation: string): SkillNeeds | undefined {
  if (!kept.has(occupation)) kept.set(occupation, needsOf(occupation))
  return kept.get(occupation)
}

function needsOf(occupation: string): SkillNeeds | undefined {
  const units = Object.entries(file().unitGroups).filter(([unit]) => unit.startsWith(occupation))
  if (units.length === 0) return undefined
  const counts = new Map<number, number>()
  let occupations = 0
  for (const [, unit] of units) {
    occupations += unit.occupations
    for (let k = 0; k < unit.needs.length; k += 2) counts.set(unit.needs[k]!, (counts.get(unit.needs[k]!) ?? 0) + unit.needs[k + 1]!)
  }
  return new Map([...counts].map(([skill, count]) => [file().skills[skill]!, count / occupations]))
}

const licences = new Map<string, boolean>()

/** Whether at least half of a group's ESCO occupations are regulated professions. ESCO marks few: where it says no, others may say yes. */
export function regulatedOccupation(occupation: string): boolean {
  const found = licences.get(occupation)
  if (found !== undefined) return found
  const units = Object.entries(file().unitGroups).filter(([unit]) => unit.startsWith(occupation))
  const count = (of: 'occupations' | 'regulated') => units.reduce((sum, [, unit]) => sum + unit[of], 0)
  const regulated = count('regulated') > 0 && count('regulated') >= count('occupations') / 2
  licences.set(occupation, regulated)
  return regulated
}
