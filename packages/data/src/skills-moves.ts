import type { MoveKnowledge, MoveRule, TrainingTimes } from '@shiftwork/engine'
import { moveEvidence } from './mobility.ts'
import { chosenClaim, parameter } from './parameters.ts'
import { occupationProfiles } from './skills.ts'
import { essentialSkills, regulatedOccupation } from './skills-esco.ts'
import { occupationPay } from './staffing-wages.ts'

/** Bounds of a viable move, as the bundled parameters choose them (MODEL.md 8.4). */
export function bundledMoveRule(): MoveRule {
  return {
    similarityMinimum: chosen('move-similarity-minimum'),
    shortfallMaximum: chosen('move-shortfall-maximum'),
    jobZoneGapMaximum: chosen('move-job-zone-gap-maximum'),
    payRatioMinimum: chosen('move-pay-ratio-minimum'),
    relatedShareMinimum: chosen('related-share-minimum'),
    moversMinimum: chosen('observed-movers-minimum'),
  }
}

/** How long training takes, as the bundled parameters choose it (MODEL.md 8.5). */
export function bundledTrainingTimes(): TrainingTimes {
  return {
    preparationMonths: [1, 2, 3, 4, 5].map((zone) => chosen(`preparation-months.${zone}`)),
    onTheJobMonths: occupationProfiles().onTheJobKinds.map((kind) => chosen(`on-the-job-months.${kind}`)),
    fullShortfall: chosen('training-full-shortfall'),
  }
}

/** All that moves between occupations are judged by in an economy: profiles, evidence and essential skills, its pay, the bundled rules. */
export function bundledMoveKnowledge(economy: string): MoveKnowledge {
  return {
    profiles: occupationProfiles(),
    evidence: moveEvidence,
    essentialSkills,
    regulated: regulatedOccupation,
    pay: occupationPay(economy).of,
    rule: bundledMoveRule(),
    times: bundledTrainingTimes(),
  }
}

function chosen(path: string): number {
  const found = parameter(path)
  const value = found && chosenClaim(found).value
  if (typeof value !== 'number') throw new Error(`Parameter ${path} is missing or its chosen claim is no single number.`)
  return value
}
