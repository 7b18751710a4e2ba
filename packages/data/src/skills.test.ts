import { moveJudge, rowOf, transitions } from '@shiftwork/engine'
import { describe, expect, test } from 'vitest'
import { moveEvidence, romeMobilities } from './mobility.ts'
import { occupations } from './occupations.ts'
import { occupationProfiles, profileMembers, ratedOccupations, skillsSource } from './skills.ts'
import { essentialSkills, regulatedOccupation } from './skills-esco.ts'
import { bundledMoveKnowledge } from './skills-moves.ts'

const profiles = occupationProfiles()
const judge = moveJudge(bundledMoveKnowledge('FRA'))

describe('ratings of O*NET', () => {
  test('as printed in 29.3: chief executives, reading comprehension 4.12 and 4.62, on a scale from 0 to 1', () => {
    const { codes, elements, importance, level } = ratedOccupations()
    const at = codes.indexOf('11-1011.00') * elements.length + elements.findIndex(({ name }) => name === 'Reading Comprehension')
    expect(importance[at]).toBeCloseTo((4.12 - 1) / 4, 12)
    expect(level[at]).toBeCloseTo(4.62 / 7, 12)
  })

  test('a level that is not relevant is 0: chief executives, equipment selection (printed 0.25)', () => {
    const { codes, elements, level } = ratedOccupations()
    expect(level[codes.indexOf('11-1011.00') * elements.length + elements.findIndex(({ name }) => name === 'Equipment Selection')]).toBe(0)
  })

  test('35 skills and 33 fields of knowledge of 879 occupations, all between 0 and 1', () => {
    const { codes, elements, importance, level } = ratedOccupations()
    expect([codes.length, elements.length]).toEqual([879, 68])
    expect([...importance, ...level].filter((value) => !(value >= 0 && value <= 1))).toEqual([])
  })

  test('carry the attribution that the licence asks for', () => {
    expect(skillsSource().attribution).toContain('Used under the CC BY 4.0 license')
  })
})

describe('profiles of ISCO-08', () => {
  test('are means of named occupations whose shares sum to 1', () => {
    for (const code of profiles.occupations) {
      const sum = profileMembers(code).reduce((total, { share }) => total + share, 0)
      expect(sum, code).toBeCloseTo(1, 9)
    }
  })

  test('only the armed forces and a few small groups have none', () => {
    const without = occupations()
      .map(({ code }) => code)
      .filter((code) => code.length === 4 && !profiles.occupations.includes(code))
    expect(without.length).toBeLessThanOrEqual(20)
    expect(without).toEqual(expect.arrayContaining(['0110', '0210', '0310']))
  })

  test('job zones lie between 1 and 5, and training on the job is shared out over people', () => {
    profiles.occupations.forEach((code, row) => {
      expect(profiles.jobZone[row], code).toBeGreaterThanOrEqual(1)
      expect(profiles.jobZone[row], code).toBeLessThanOrEqual(5)
      expect(
        rowOf(profiles.onTheJob, row, profiles.onTheJobKinds.length).reduce((sum, share) => sum + share, 0),
        code,
      ).toBeLessThanOrEqual(1 + 1e-9)
    })
  })
})

describe('moves on the bundled data', () => {
  test('an occupation to itself has shortfall 0 and takes no time', () => {
    for (const code of profiles.occupations.filter((other) => other.length === 4)) {
      expect(judge(code, code), code).toMatchObject({ shortfall: 0, back: 0, months: 0 })
    }
  })

  test('shortfalls lie in [0, 1] and are asymmetric: a nurse to a health care assistant is shorter than back', () => {
    for (const row of transitions(judge, profiles, '8211', 'from')) {
      expect(row.shortfall).toBeGreaterThanOrEqual(0)
      expect(row.shortfall).toBeLessThanOrEqual(1)
    }
    const down = judge('2221', '5321')!
    expect(down.shortfall).toBeLessThan(down.back / 3)
  })

  test('mechanical to electrical assembler: an official close mobility, viable, soon learnt', () => {
    const row = judge('8211', '8212')!
    expect(row).toMatchObject({ viable: true, jobZoneGap: 0, evidence: { rome: 'close' } })
    expect(row.months).toBeLessThan(3)
    expect(row.skills[0]!.element).toBe('Computers and Electronics')
  })

  test('an assembler does not become a doctor', () => {
    expect(judge('8211', '2211')).toMatchObject({ viable: false })
    expect(regulatedOccupation('2211')).toBe(true)
    expect(regulatedOccupation('8211')).toBe(false)
  })
})

describe('evidence', () => {
  test('official mobilities link unit groups and never a group with itself', () => {
    expect(romeMobilities().length).toBeGreaterThan(2000)
    expect(romeMobilities().filter(({ from, to }) => from === to || from.length !== 4 || to.length !== 4)).toEqual([])
  })

  test('observed moves are shares, drawn towards the usual', () => {
    const { cps } = moveEvidence('8219', '7543')
    expect(cps!.movers).toBeGreaterThan(3)
    expect(cps!.share).toBeGreaterThan(cps!.usual)
    expect(cps!.share).toBeLessThan(cps!.movers / 100)
  })

  test('essential skills are shares of the occupations of a group', () => {
    const needs = essentialSkills('8212')!
    expect(needs.get('measure parts of manufactured products')).toBeGreaterThan(0)
    expect([...needs.values()].filter((value) => !(value > 0 && value <= 1))).toEqual([])
    expect(essentialSkills('82')!.size).toBeGreaterThan(needs.size)
  })
})
