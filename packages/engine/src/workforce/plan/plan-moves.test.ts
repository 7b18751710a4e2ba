import { expect, test } from 'vitest'
import type { OccupationProfiles } from '../occupation-profiles.ts'
import { type PlanMoveJudge, planBehind, planMoveJudge, planMoves, stepsOf } from './plan-moves.ts'
import type { OpeningOfPosts } from './plan-openings.ts'
import type { ProjectPlan, ProjectPool } from './project-plan.ts'

const lviv = { code: 'UA-46', economy: 0, part: true }
const ukraine = { code: 'UKR', economy: 0, part: false }
const loire = { code: 'FR-PDL', economy: 1, part: true }

const pool = (fields: Partial<ProjectPool>): ProjectPool => ({
  id: 'p',
  kind: 'unemployed',
  occupation: '8211',
  place: lviv,
  reaches: [],
  joins: [{ month: 0, people: 10 }],
  willing: 1,
  monthlyWage: null,
  relocation: 500,
  advertised: 0,
  reemployed: 0.5,
  ...fields,
})
const opening = (fields: Partial<OpeningOfPosts>): OpeningOfPosts => ({
  occupation: '7212',
  place: 'UA-46',
  economy: 0,
  part: true,
  retrainable: true,
  posts: Float64Array.of(1),
  essential: Float64Array.of(1),
  quits: Float64Array.of(0),
  wage: 900,
  ...fields,
})
const course = {
  id: 'welding',
  place: lviv,
  teaches: ['72'],
  months: 4,
  seats: 5,
  starts: [0],
  price: 100,
  stipend: 0,
  passRate: 0.8,
  payers: [{ payer: 0, share: 1 }],
}
const plan = (fields: Partial<ProjectPlan>) =>
  ({
    pools: [pool({})],
    courses: [course],
    rule: { payRatioMinimum: 0.75 },
    parameters: { attrition: 0.1, atWorkMonths: 12, wageLossMonths: 12 },
    ...fields,
  }) as ProjectPlan

/** Everything is five months away and viable, but what an occupation does already; pay of 8211 is 1,000, of 7212 800. */
const judge: PlanMoveJudge = (_, from, to) => ({
  viable: to !== '2211',
  months: from === to ? 0 : to === '3114' ? 18 : 5,
  payRatio: from === to ? 1 : 0.8,
  shortfall: 0.2,
  back: 0.1,
})
const moves = (given: Partial<ProjectPlan>, openings: readonly OpeningOfPosts[], monthsPerStep = 1) =>
  planMoves({ plan: plan(given), openings, economies: ['UKR', 'FRA'], judge, monthsPerStep })

test('a move is there at work and by each course that teaches the occupation; at work some give up, in a course some fail', () => {
  expect(moves({}, [opening({})])).toMatchObject([
    { course: -1, months: 5, steps: 5, passRate: 0.9, payInTraining: 900, relocation: 0, payBefore: 1125, payAfter: 900 },
    { course: 0, months: 4, steps: 4, passRate: 0.8, payInTraining: 0 },
  ])
})

test('who needs no training is sent to no course; posts that are not retrainable take nobody else', () => {
  expect(moves({}, [opening({ occupation: '8211', retrainable: false })])).toMatchObject([{ course: -1, months: 0, passRate: 1 }])
  expect(moves({}, [opening({ retrainable: false })])).toEqual([])
})

test('a training too long to be given at work takes a course; without one there is no way', () => {
  const technicians = [opening({ occupation: '3114' })]
  expect(moves({}, technicians)).toEqual([])
  expect(moves({ courses: [{ ...course, teaches: ['3114'] }] }, technicians)).toMatchObject([{ course: 0 }])
})

test('places: own, the whole of the own economy, and those named; the relocation is paid for another place only', () => {
  const to = (place: string, economy: number, part: boolean) => [opening({ place, economy, part })]
  expect(moves({ courses: [] }, to('UKR', 0, false))).toMatchObject([{ relocation: 0 }])
  expect(moves({ courses: [] }, to('FR-PDL', 1, true))).toEqual([])
  expect(moves({ courses: [], pools: [pool({ reaches: [loire] })] }, to('FR-PDL', 1, true))).toMatchObject([{ relocation: 500 }])
  expect(moves({ courses: [], pools: [pool({ place: ukraine })] }, to('UA-46', 0, true))).toEqual([])
})

test('a course elsewhere is out of reach', () => {
  expect(moves({ courses: [{ ...course, place: loire }] }, [opening({})]).map((move) => move.course)).toEqual([-1])
})

test("pay is compared with the pool's own where it is known; only who has a job loses pay", () => {
  expect(moves({ courses: [], pools: [pool({ monthlyWage: 1300 })] }, [opening({})])).toEqual([])
  const paid = moves({ courses: [], pools: [pool({ monthlyWage: 1000, kind: 'employed' })] }, [opening({})])
  expect(paid).toMatchObject([{ payBefore: 1000, wageLoss: 1200 }])
  expect(moves({ courses: [], pools: [pool({ monthlyWage: 1000 })] }, [opening({})])).toMatchObject([{ wageLoss: 0 }])
})

test('posts left behind are taken by people without a post who are within reach', () => {
  const pools = [
    pool({ id: 'employed', kind: 'employed', advertised: 0.8 }),
    pool({ id: 'near', occupation: '9329' }),
    pool({ id: 'far', place: loire }),
    pool({ id: 'closing', kind: 'closing-line' }),
  ]
  expect(planBehind(plan({ pools }), ['UKR', 'FRA'], judge)).toEqual([{ of: 0, by: 1 }])
})

test('trainings are rounded to the nearest step', () => {
  expect([0.2, 0.5, 1.4, 4].map((months) => stepsOf(months, 1))).toEqual([0, 1, 1, 4])
  expect([0.9, 1.1, 3, 9].map((months) => stepsOf(months, 2))).toEqual([0, 1, 2, 5])
})

test('one occupation without skill data goes on in itself, and nowhere else', () => {
  const profiles = {
    occupations: ['7212', '8211'],
    elements: [{ id: 'a', name: 'A' }],
    importance: Float64Array.of(1, 1),
    level: Float64Array.of(0.5, 0.4),
    jobZone: [2, 2],
    onTheJobKinds: ['short'],
    onTheJob: Float64Array.of(1, 1),
  } satisfies OccupationProfiles
  const rule = {
    similarityMinimum: -1,
    shortfallMaximum: 1,
    jobZoneGapMaximum: 1,
    payRatioMinimum: 0.75,
    relatedShareMinimum: 0.5,
    moversMinimum: 3,
  }
  const times = { preparationMonths: [1, 6, 18, 36, 60], onTheJobMonths: [0.5], fullShortfall: 0.3 }
  const pay = (_: string) => (occupation: string) => ({ '7212': 800, '8211': 1000 })[occupation]
  const measured = planMoveJudge({ profiles, evidence: () => ({}), pay }, { rule, times })
  expect(measured('UKR', '0110', '0110')).toMatchObject({ viable: true, months: 0 })
  expect(measured('UKR', '0110', '8211')).toBeNull()
  expect(measured('UKR', '8211', '7212')).toMatchObject({ viable: true, payRatio: 0.8, jobZoneGap: 0 })
})
