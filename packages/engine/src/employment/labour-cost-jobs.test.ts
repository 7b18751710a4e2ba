import { expect, test } from 'vitest'
import { jobsClaims, labourCostJobs } from './labour-cost-jobs.ts'

const range = { low: 0.4, high: 2.5 }

test('labour income of 200,000 a million pays 25 jobs at 500 a month and 33.33 % contributions', () => {
  expect(labourCostJobs(0.2, { monthlyWage: 500, employersRate: 1 / 3 })).toBeCloseTo(25, 9)
  expect(labourCostJobs(0.2, null)).toBeNull()
})

test('an industry whose labour income per job is far below its section is marked, with both claims as its interval', () => {
  expect(jobsClaims(100, 25, range)).toEqual({ heads: 100, labourCost: 25, ratio: 0.25, implausible: true, interval: [25, 100] })
  expect(jobsClaims(10, 26, range)).toMatchObject({ implausible: true, interval: [10, 26] })
  expect(jobsClaims(30, 25, range)).toMatchObject({ implausible: false, interval: [30, 30] })
})

test('without a count or without a wage nothing is compared', () => {
  expect(jobsClaims(Number.NaN, 25, range)).toMatchObject({ ratio: null, implausible: false, interval: null })
  expect(jobsClaims(30, null, range)).toMatchObject({ ratio: null, implausible: false, interval: [30, 30] })
})
