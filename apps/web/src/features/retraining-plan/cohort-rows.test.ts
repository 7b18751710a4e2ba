import type { Cut } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { begunBy, cohortRows, flowsOf, wholePeople } from './cohort-rows.ts'

const items = ['people', 'whole', 'pass', 'training-months', 'cost', 'cost-per-person', 'pay-before', 'pay-after']
const cut: Cut = {
  name: 'plan-cohorts',
  measure: 'people',
  unit: 'people; months; EUR, prices of 2025',
  axes: [
    {
      name: 'cohort',
      codes: ['line:8211:UA-46:assembly:2027-03', 'line:8211:UA-46:assembly:2027-05', 'jobless:4321:UA-46:at-work:2027-03'],
    },
    { name: 'item', codes: items },
  ],
  stats: ['central'],
  draws: 0,
  values: [4.6, 5, 4.1, 3, 4600, 1000, null, 1200, 2.4, 2, 2.2, 3, 2400, 1000, null, 1200, 9, 9, 9, 0.5, 900, 100, 700, 800],
}

test('a cohort is read from its code and its items; what is not known stays unknown', () => {
  expect(cohortRows(cut)[0]).toMatchObject({ pool: 'line', occupation: '8211', place: 'UA-46', course: 'assembly', month: '2027-03' })
  expect(cohortRows(cut)[0]).toMatchObject({ people: 4.6, trainingMonths: 3, payBefore: null, payAfter: 1200 })
  expect(cohortRows(cut)[2]?.course).toBeNull()
})

test('cohorts of the same way are one flow, the largest first; nobody gets lost', () => {
  const flows = flowsOf(cohortRows(cut))
  expect(flows.map(({ pool, whole, first, last }) => [pool, whole, first, last])).toEqual([
    ['jobless', 9, '2027-03', '2027-03'],
    ['line', 7, '2027-03', '2027-05'],
  ])
  expect(flows.reduce((total, { people }) => total + people, 0)).toBeCloseTo(16, 12)
})

test('people who have begun by the end of a month only grow', () => {
  const begun = begunBy(cohortRows(cut), ['2027-02', '2027-03', '2027-04', '2027-05'])
  ;[0, 13.6, 13.6, 16].forEach((people, m) => {
    expect(begun[m]).toBeCloseTo(people, 12)
  })
})

test('people in whole numbers add up to all of them', () => {
  expect(wholePeople([0.4, 0.4, 0.4, 1.9])).toEqual([1, 0, 0, 2])
  expect(wholePeople([1234.5, 0.5])).toEqual([1235, 0])
})
