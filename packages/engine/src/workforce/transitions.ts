import { type EssentialSkillsHeld, essentialSkillsHeld, type SkillNeeds } from './essential-skills-held.ts'
import { type OccupationProfiles, rowOf } from './occupation-profiles.ts'
import { similarity, skillScale, standardisedSkills } from './similarity.ts'
import { neighbourDistance, type SkillVector, skillShortfall, skillsToTrain } from './skill-shortfall.ts'
import { onTheJobMonths, type TrainingTimes, trainingMonths } from './training-months.ts'
import { type MoveRule, viableMove } from './viable-move.ts'

/** What is known of a pair beside its skills. */
export interface MoveEvidence {
  /** Official mobility of the ROME. */
  readonly rome?: 'close' | 'evolution'
  /** Movers observed, their shrunken share of the origin's movers, and the share usual between the major groups. */
  readonly cps?: { readonly movers: number; readonly share: number; readonly usual: number }
  /** Share of the origin's people whose O*NET occupation lists one of the target's as related. */
  readonly related?: number
  /** Essential skills of ESCO. */
  readonly esco?: EssentialSkillsHeld
}

/** All that moves are judged by. */
export interface MoveKnowledge {
  readonly profiles: OccupationProfiles
  readonly evidence: (from: string, to: string) => Omit<MoveEvidence, 'esco'>
  readonly essentialSkills: (occupation: string) => SkillNeeds | undefined
  /** Whether the occupation is one that nobody may practise without a licence, as far as it is known. */
  readonly regulated: (occupation: string) => boolean
  /** Pay of an occupation in the economy in question; undefined where it is not known. */
  readonly pay: (occupation: string) => number | undefined
  readonly rule: MoveRule
  readonly times: TrainingTimes
}

export interface TransitionRow {
  readonly from: string
  readonly to: string
  readonly shortfall: number
  readonly back: number
  readonly similarity: number
  readonly viable: boolean
  /** Nobody may practise the target without a licence: the months leave out what the licence asks for. */
  readonly regulated: boolean
  readonly months: number
  readonly payRatio: number | null
  readonly jobZoneGap: number
  readonly skills: readonly { readonly id: string; readonly element: string; readonly size: number }[]
  readonly evidence: MoveEvidence
}

/** Judges moves between occupations that have profiles; undefined for one that has none. */
export type MoveJudge = (from: string, to: string) => TransitionRow | undefined

/**
 * Judges single moves: both shortfalls, similarity, viability, months, pay ratio, job-zone gap, skills to train and evidence.
 *
 * @see MODEL.md 8.3-8.5
 */
export function moveJudge(known: MoveKnowledge): MoveJudge {
  const { profiles, rule, times } = known
  const elements = profiles.elements.length
  const units = profiles.occupations.flatMap((code, row) => (code.length === 4 ? [row] : []))
  const z = standardisedSkills(profiles.importance, profiles.level, skillScale(profiles.importance, profiles.level, units, elements))
  const rows = new Map(profiles.occupations.map((code, row) => [code, row]))
  const vectorOf = (row: number): SkillVector => ({
    importance: rowOf(profiles.importance, row, elements),
    level: rowOf(profiles.level, row, elements),
  })
  return (from, to) => {
    const o = rows.get(from)
    const t = rows.get(to)
    if (o === undefined || t === undefined) return undefined
    const [origin, target] = [vectorOf(o), vectorOf(t)]
    const shortfall = skillShortfall(origin, target)
    const alike = similarity(rowOf(z, o, elements), rowOf(z, t, elements))
    const jobZoneGap = profiles.jobZone[t]! - profiles.jobZone[o]!
    const payRatio = ratioOf(known.pay(to), known.pay(from))
    const evidence = evidenceOf(known, from, to)
    const kinds = profiles.onTheJobKinds.length
    return {
      from,
      to,
      shortfall,
      back: skillShortfall(target, origin),
      similarity: alike,
      viable: viableMove(
        {
          similarity: alike,
          shortfall,
          jobZoneGap,
          payRatio,
          official: evidence.rome !== undefined,
          relatedShare: evidence.related ?? 0,
          movers: evidence.cps?.movers ?? 0,
          moreThanUsual: evidence.cps !== undefined && evidence.cps.share > evidence.cps.usual,
        },
        rule,
      ),
      regulated: known.regulated(to),
      months: trainingMonths(
        { sameUnitGroup: from === to && from.length === 4, shortfall, similarity: alike },
        { jobZone: profiles.jobZone[t]!, onTheJob: onTheJobMonths(rowOf(profiles.onTheJob, t, kinds), times.onTheJobMonths) },
        times,
      ),
      payRatio,
      jobZoneGap,
      skills: skillsToTrain(origin, target).map(({ element, size }) => ({
        id: profiles.elements[element]!.id,
        element: profiles.elements[element]!.name,
        size,
      })),
      evidence,
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

function ratioOf(target: number | undefined, origin: number | undefined): number | null {
  return target === undefined || origin === undefined || origin === 0 ? null : target / origin
}

function evidenceOf(known: MoveKnowledge, from: string, to: string): MoveEvidence {
  const needed = known.essentialSkills(to)
  const own = known.essentialSkills(from)
  return { ...known.evidence(from, to), ...(needed && own ? { esco: essentialSkillsHeld(own, needed) } : {}) }
}
