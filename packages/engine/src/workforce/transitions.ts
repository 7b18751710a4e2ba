import { type EssentialSkillsHeld, essentialSkillsHeld, type SkillNeeds } from './essential-skills-held.ts'
import { type MoveEvidence, type MoveFacts, type MoveMeasures, moveMeasures, skillVectors } from './move-measures.ts'
import type { OccupationProfiles } from './occupation-profiles.ts'
import { neighbourDistance, skillsToTrain } from './skill-shortfall.ts'

/** All that moves are judged by. */
export interface MoveKnowledge extends MoveFacts {
  readonly essentialSkills: (occupation: string) => SkillNeeds | undefined
  /** Whether the occupation is one that nobody may practise without a licence, as far as it is known. */
  readonly regulated: (occupation: string) => boolean
}

export interface TransitionRow extends Omit<MoveMeasures, 'evidence'> {
  readonly from: string
  readonly to: string
  /** Nobody may practise the target without a licence: the months leave out what the licence asks for. */
  readonly regulated: boolean
  readonly skills: readonly { readonly id: string; readonly element: string; readonly size: number }[]
  readonly evidence: MoveEvidence & { readonly esco?: EssentialSkillsHeld }
}

/** Judges moves between occupations that have profiles; undefined for one that has none. */
export type MoveJudge = (from: string, to: string) => TransitionRow | undefined

/**
 * Judges single moves: their measures, the skills to train by name and size, and the essential skills held and missing.
 *
 * @see MODEL.md 8.3-8.5
 */
export function moveJudge(known: MoveKnowledge): MoveJudge {
  const { elements } = known.profiles
  const measure = moveMeasures(known)
  const vectorOf = skillVectors(known.profiles)
  return (from, to) => {
    const measures = measure(from, to)
    if (!measures) return undefined
    const { evidence, ...figures } = measures
    const [own, needed] = [known.essentialSkills(from), known.essentialSkills(to)]
    return {
      from,
      to,
      ...figures,
      regulated: known.regulated(to),
      skills: skillsToTrain(vectorOf(from)!, vectorOf(to)!).map(({ element, size }) => ({
        id: elements[element]!.id,
        element: elements[element]!.name,
        size,
      })),
      evidence: { ...evidence, ...(own && needed ? { esco: essentialSkillsHeld(own, needed) } : {}) },
    }
  }
}

/** Rows of one occupation against all unit groups, nearest first by the mean of both directions, ties by code. */
export function transitions(judge: MoveJudge, profiles: OccupationProfiles, occupation: string, way: 'from' | 'into'): TransitionRow[] {
  const others = profiles.occupations.filter((code) => code.length === 4 && code !== occupation)
  return others
    .flatMap((other) => (way === 'from' ? judge(occupation, other) : judge(other, occupation)) ?? [])
    .sort(
      (a, b) =>
        neighbourDistance(a.shortfall, a.back) - neighbourDistance(b.shortfall, b.back) || (otherOf(a, way) < otherOf(b, way) ? -1 : 1),
    )
}

/** A row with the largest skills to train and the missing skills most needed only: what a list of many rows shows. */
export function shortened(row: TransitionRow, most: number): TransitionRow {
  const { esco } = row.evidence
  return {
    ...row,
    skills: row.skills.slice(0, most),
    evidence: esco ? { ...row.evidence, esco: { ...esco, missingSkills: esco.missingSkills.slice(0, most) } } : row.evidence,
  }
}

const otherOf = (row: TransitionRow, way: 'from' | 'into') => (way === 'from' ? row.to : row.from)
