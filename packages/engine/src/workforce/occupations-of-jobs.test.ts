import fc from 'fast-check'
import { expect, test } from 'vitest'
import { occupationsOfJobs } from './occupations-of-jobs.ts'

const industries = 4
const occupations = 5
const weights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
  minLength: industries * occupations,
  maxLength: industries * occupations,
})
const jobs = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: industries, maxLength: industries })

test('jobs by occupation, with those of industries that have no pattern, sum to jobs by industry', () => {
  fc.assert(
    fc.property(weights, jobs, (raw, count) => {
      const staffing = Float64Array.from(raw)
      for (let row = 0; row < industries; row++) {
        const own = staffing.subarray(row * occupations, (row + 1) * occupations)
        const sum = own.reduce((total, weight) => total + weight, 0)
        own.forEach((weight, k) => {
          own[k] = sum > 1e-9 ? weight / sum : 0
        })
      }
      const { byOccupation, withoutPattern } = occupationsOfJobs(Float64Array.from(count), staffing, occupations)
      const total = count.reduce((sum, value) => sum + value, 0)
      return Math.abs(byOccupation.reduce((sum, value) => sum + value, withoutPattern) - total) <= 1e-9 * (1 + total)
    }),
    { seed: 13 },
  )
})

test('an industry without a pattern keeps its jobs apart', () => {
  const { byOccupation, withoutPattern } = occupationsOfJobs(Float64Array.from([10, 7]), Float64Array.from([0.25, 0.75, 0, 0]), 2)
  expect([...byOccupation]).toEqual([2.5, 7.5])
  expect(withoutPattern).toBe(7)
})
