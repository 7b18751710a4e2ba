import { expect, test } from 'vitest'
import type { OccupationProfiles } from './occupation-profiles.ts'
import { type MoveKnowledge, moveJudge, shortened, transitions } from './transitions.ts'

const profiles: OccupationProfiles = {
  occupations: ['81', '8101', '8102', '9101'],
  elements: [
    { id: 'a', name: 'Reading' },
    { id: 'b', name: 'Repairing' },
  ],
  importance: Float64Array.from([0.5, 0.75, 0.5, 0.5, 0.5, 1, 0.25, 0.25]),
  level: Float64Array.from([0.45, 0.5, 0.4, 0.25, 0.5, 0.75, 0.2, 0.2]),
  jobZone: [2, 2, 3, 1],
  onTheJobKinds: ['none', 'moderate'],
  onTheJob: Float64Array.from([0.5, 0.5, 1, 0, 0, 1, 1, 0]),
}
const knowledge: MoveKnowledge = {
  profiles,
  evidence: (from, to) => (from === '8101' && to === '8102' ? { rome: 'close' } : {}),
  essentialSkills: (occupation) => (occupation === '9101' ? undefined : new Map([[`skill of ${occupation}`, 1]])),
  regulated: (occupation) => occupation === '8102',
  pay: (occupation) => ({ '8101': 100, '8102': 120 })[occupation],
  rule: {
    similarityMinimum: 0.4,
    shortfallMaximum: 0.7,
    jobZoneGapMaximum: 1,
    payRatioMinimum: 0.75,
    relatedShareMinimum: 0.5,
    moversMinimum: 3,
  },
  times: { preparationMonths: [1, 6, 18, 36, 60], onTheJobMonths: [0, 4], fullShortfall: 0.3 },
}
const judge = moveJudge(knowledge)

test('a pair with all that is known of it', () => {
  const row = judge('8101', '8102')!
  expect(row.shortfall).toBeCloseTo((0.5 * 0.1 + 1 * 0.5) / (0.5 * 0.5 + 1 * 0.75), 12)
  expect(row).toMatchObject({ viable: true, regulated: true, months: 18, payRatio: 1.2, jobZoneGap: 1 })
  expect(row.skills.map(({ element }) => element)).toEqual(['Repairing', 'Reading'])
  expect(row.evidence).toMatchObject({ rome: 'close', esco: { share: 0, missingSkills: ['skill of 8102'] } })
})

test('an occupation to itself: nothing to learn, no months', () => {
  expect(judge('8101', '8101')).toMatchObject({ shortfall: 0, back: 0, months: 0, skills: [], payRatio: 1 })
})

test('what is not known is left open: pay, ESCO, profiles', () => {
  expect(judge('8101', '9101')).toMatchObject({ payRatio: null, evidence: {} })
  expect(judge('8101', '7777')).toBeUndefined()
})

test('a group is compared like an occupation, and only unit groups are listed, nearest first', () => {
  const rows = transitions(judge, profiles, '81', 'from')
  expect(rows.map(({ to }) => to).sort()).toEqual(['8101', '8102', '9101'])
  const distances = rows.map(({ shortfall, back }) => shortfall + back)
  expect(distances).toEqual([...distances].sort((a, b) => a - b))
  expect(transitions(judge, profiles, '8102', 'into').every(({ to }) => to === '8102')).toBe(true)
})

test('a shortened row keeps the largest skills', () => {
  const row = shortened(judge('8101', '8102')!, 1)
  expect(row.skills.map(({ element }) => element)).toEqual(['Repairing'])
  expect(row.evidence.esco).toMatchObject({ missing: 1, missingSkills: ['skill of 8102'] })
})
