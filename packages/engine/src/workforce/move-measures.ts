import { type OccupationProfiles, rowOf } from './occupation-profiles.ts'
import { similarity, skillScale, standardisedSkills } from './similarity.ts'
import { type SkillVector, skillShortfall } from './skill-shortfall.ts'
import { onTheJobMonths, type TrainingTimes, trainingMonths } from './training-months.ts'
import { type MoveRule, viableMove } from './viable-move.ts'

/** What is known of a pair beside its skills and its pay. */
export interface MoveEvidence {
  /** Official mobility of the ROME. */
  readonly rome?: 'close' | 'evolution'
  /** Movers observed, their shrunken share of the origin's movers, and the share usual between the major groups. */
  readonly cps?: { readonly movers: number; readonly share: number; readonly usual: number }
  /** Share of the origin's people whose O*NET occupation lists one of the target's as related. */
  readonly related?: number
}

/** What the measures of a move are taken from. */
export interface MoveFacts {
  readonly profiles: OccupationProfiles
  readonly evidence: (from: string, to: string) => MoveEvidence
  /** Pay of an occupation in the economy in question; undefined where it is not known. */
  readonly pay: (occupation: string) => number | undefined
  readonly rule: MoveRule
  readonly times: TrainingTimes
}

export interface MoveMeasures {
  /** d(from→to) and d(to→from), 0 to 1. */
  readonly shortfall: number
  readonly back: number
  /** Cosine of standardised skills, −1 to 1. */
  readonly similarity: number
  readonly viable: boolean
  readonly months: number
  readonly payRatio: number | null
  readonly jobZoneGap: number
  readonly evidence: MoveEvidence
}

/** Skill vector of an occupation that has a profile. */
export function skillVectors(profiles: OccupationProfiles): (occupation: string) => SkillVector | undefined {
  const elements = profiles.elements.length
  const rows = new Map(profiles.occupations.map((code, row) => [code, row]))
  return (occupation) => {
    const row = rows.get(occupation)
    if (row === undefined) return undefined
    return { importance: rowOf(profiles.importance, row, elements), level: rowOf(profiles.level, row, elements) }
  }
}

/**
 * Measures single moves: both shortfalls, similarity, viability, months, pay ratio and job-zone gap; undefined for an occupation without a
 * profile. Similarity is standardised over the unit groups.
 *
 * @see MODEL.md 8.3-8.5
 */
export function moveMeasures(facts: MoveFacts): (from: string, to: string) => MoveMeasures | undefined {
  const { profiles, rule, times } = facts
  const elements = profiles.elements.length
  const kinds = profiles.onTheJobKinds.length
  const units = profiles.occupations.flatMap((code, row) => (code.length === 4 ? [row] : []))
  const z = standardisedSkills(profiles.importance, profiles.level, skillScale(profiles.importance, profiles.level, units, elements))
  const rows = new Map(profiles.occupations.map((code, row) => [code, row]))
  const vectorOf = skillVectors(profiles)
  return (from, to) => {
    const origin = vectorOf(from)
    const target = vectorOf(to)
    if (!origin || !target) return undefined
    const [o, t] = [rows.get(from)!, rows.get(to)!]
    const shortfall = skillShortfall(origin, target)
    const alike = similarity(rowOf(z, o, elements), rowOf(z, t, elements))
    const jobZoneGap = profiles.jobZone[t]! - profiles.jobZone[o]!
    const payRatio = ratioOf(facts.pay(to), facts.pay(from))
    const evidence = facts.evidence(from, to)
    const practice = onTheJobMonths(rowOf(profiles.onTheJob, t, kinds), times.onTheJobMonths)
    return {
      shortfall,
      back: skillShortfall(target, origin),
      similarity: alike,
      viable: viableMove({ similarity: alike, shortfall, jobZoneGap, payRatio, ...evidenceBounds(evidence) }, rule),
      months: trainingMonths(
        { sameUnitGroup: from === to && from.length === 4, shortfall, similarity: alike },
        { jobZone: profiles.jobZone[t]!, onTheJob: practice },
        times,
      ),
      payRatio,
      jobZoneGap,
      evidence,
    }
  }
}

function evidenceBounds({ rome, cps, related }: MoveEvidence) {
  return {
    official: rome !== undefined,
    relatedShare: related ?? 0,
    movers: cps?.movers ?? 0,
    moreThanUsual: cps !== undefined && cps.share > cps.usual,
  }
}

function ratioOf(target: number | undefined, origin: number | undefined): number | null {
  return target === undefined || origin === undefined || origin === 0 ? null : target / origin
}
